import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {Password} from "./contract.ts";
import {WebAuthnJson} from "./sign-in-contract.ts";

/** Asked again before what somebody else at an open screen may not do. */
const current = z.string().max(256).describe("The present password.");
const Name = z.string().trim().min(1).max(120);
const PasskeyName = z.string().trim().min(1).max(60);

export const Passkey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

export const readAccount = contract({
  method: "GET",
  path: "/account",
  permission: "signed-in",
  summary: "My account: who I am and how I sign in.",
  input: z.object({}),
  reply: z.object({
    name: z.string(),
    email: z.string(),
    newEmail: z.string().nullable().describe("Waits until its owner follows the mailed link."),
    hasPassword: z.boolean().describe("False for who only ever came by the organisation's own sign-in."),
    secondFactor: z.boolean(),
    recoveryCodes: z.number().int().describe("How many are left."),
    passkeys: z.array(Passkey),
  }),
});
export type Account = z.infer<(typeof readAccount)["reply"]>;

export const changeName = contract({
  method: "PUT",
  path: "/account/name",
  permission: "signed-in",
  summary: "Changes my name.",
  input: z.object({name: Name}),
  reply: z.object({}),
});

export const changeEmail = contract({
  method: "PUT",
  path: "/account/email",
  permission: "signed-in",
  summary: "Changes my mail address; where mail is set up, once the link that is sent there is followed.",
  input: z.object({email: z.email().max(254), password: current, language: z.enum(["nl", "en"])}),
  reply: z.object({isChanged: z.boolean().describe("False: a link is on its way to the new address.")}),
});

export const changePassword = contract({
  method: "PUT",
  path: "/account/password",
  permission: "signed-in",
  summary: "Changes my password. All other sessions of mine end at once; this one goes on under another cookie.",
  input: z.object({current, password: Password}),
  reply: z.object({}),
});

export const beginSecondFactor = contract({
  method: "POST",
  path: "/account/second-factor",
  permission: "signed-in",
  summary: "Makes the secret for an authenticator app. It counts only once a code of it was given.",
  input: z.object({password: current}),
  reply: z.object({secret: z.string().describe("Base32."), uri: z.string().describe("otpauth://…, for a QR code.")}),
});

const RecoveryCodes = z.object({recoveryCodes: z.array(z.string()).describe("Shown once; each counts once.")});

export const finishSecondFactor = contract({
  method: "PUT",
  path: "/account/second-factor",
  permission: "signed-in",
  summary: "Switches the second factor on, with a code of the app. Ends all other sessions.",
  input: z.object({code: z.string().trim().max(20)}),
  reply: RecoveryCodes,
});

export const stopSecondFactor = contract({
  method: "POST",
  path: "/account/second-factor/stop",
  permission: "signed-in",
  summary: "Switches the second factor off.",
  input: z.object({password: current}),
  reply: z.object({}),
});

export const renewRecoveryCodes = contract({
  method: "POST",
  path: "/account/recovery-codes",
  permission: "signed-in",
  summary: "Makes ten new recovery codes; those of before count no more.",
  input: z.object({password: current}),
  reply: RecoveryCodes,
});

export const beginPasskey = contract({
  method: "POST",
  path: "/account/passkeys/begin",
  permission: "signed-in",
  summary: "What the browser needs to make a passkey.",
  input: z.object({password: current}),
  reply: WebAuthnJson,
});

export const addPasskey = contract({
  method: "POST",
  path: "/account/passkeys",
  permission: "signed-in",
  summary: "Keeps the passkey that the browser made.",
  input: z.object({name: PasskeyName, answer: WebAuthnJson}),
  reply: z.object({}),
});

export const renamePasskey = contract({
  method: "PUT",
  path: "/account/passkeys/:passkeyId",
  permission: "signed-in",
  summary: "Gives a passkey another name.",
  input: z.object({passkeyId: z.string(), name: PasskeyName}),
  reply: z.object({}),
});

export const removePasskey = contract({
  method: "DELETE",
  path: "/account/passkeys/:passkeyId",
  permission: "signed-in",
  summary: "Removes a passkey: one cannot sign in with it any more.",
  input: z.object({passkeyId: z.string()}),
  reply: z.object({}),
});

export const OpenSession = z.object({
  id: z.string(),
  isThis: z.boolean(),
  browser: z.string().nullable().describe("Firefox; null: not known."),
  system: z.string().nullable().describe("Windows; null: not known."),
  address: z.string().describe("Shortened: 192.0.2.x"),
  startedAt: z.iso.datetime(),
  usedAt: z.iso.datetime().describe("Kept to the day."),
});
export type OpenSession = z.infer<typeof OpenSession>;

export const listSessions = contract({
  method: "GET",
  path: "/account/sessions",
  permission: "signed-in",
  summary: "Where I am signed in, latest first.",
  input: z.object({}),
  reply: z.array(OpenSession),
});

export const endSession = contract({
  method: "DELETE",
  path: "/account/sessions/:sessionId",
  permission: "signed-in",
  summary: "Signs me out there.",
  input: z.object({sessionId: z.string()}),
  reply: z.object({}),
});

export const endOtherSessions = contract({
  method: "DELETE",
  path: "/account/sessions",
  permission: "signed-in",
  summary: "Signs me out everywhere but here.",
  input: z.object({}),
  reply: z.object({ended: z.number().int()}),
});

const SingleSignOn = z.object({
  issuer: z
    .url({protocol: /^https?$/})
    .max(500)
    .describe("As the provider names itself."),
  clientId: z.string().trim().min(1).max(500),
  label: z.string().trim().min(1).max(60).describe("Stands on the button."),
  domains: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, "example.nl"),
    )
    .max(50)
    .describe(
      "Who has an address there may come in without an invitation; they see no organisation until somebody adds them.",
    ),
});
export type SingleSignOn = z.infer<typeof SingleSignOn>;

export const readSingleSignOn = contract({
  method: "GET",
  path: "/installation/single-sign-on",
  permission: "admin",
  summary: "The organisation's own sign-in as it is set up; never its secret.",
  input: z.object({}),
  reply: z.object({
    settings: SingleSignOn.nullable(),
    returnAddress: z.string().describe("What the provider must allow."),
  }),
});

export const writeSingleSignOn = contract({
  method: "PUT",
  path: "/installation/single-sign-on",
  permission: "admin",
  summary: "Sets up the organisation's own sign-in, after asking the provider whether it is there.",
  input: SingleSignOn.extend({
    clientSecret: z.string().max(1_000).optional().describe("Left out: the one of before stays."),
  }),
  reply: z.object({}),
});

export const removeSingleSignOn = contract({
  method: "DELETE",
  path: "/installation/single-sign-on",
  permission: "admin",
  summary: "Takes the organisation's own sign-in away.",
  input: z.object({}),
  reply: z.object({}),
});

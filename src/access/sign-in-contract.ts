import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {Password, Session} from "./contract.ts";

export const readSignInWays = contract({
  method: "GET",
  path: "/sign-in-ways",
  permission: "public",
  summary: "How may one sign in here, beside mail address and password?",
  input: z.object({}),
  reply: z.object({
    singleSignOn: z
      .object({label: z.string()})
      .nullable()
      .describe("The organisation's own sign-in; null: not set up."),
    mail: z.boolean().describe("True when a link for a forgotten password can be mailed."),
  }),
});
export type SignInWays = z.infer<(typeof readSignInWays)["reply"]>;

export const takeSecondStep = contract({
  method: "POST",
  path: "/session/second-step",
  permission: "public",
  summary: "After the password: the code of the authenticator app, or a recovery code, which then counts no more.",
  input: z.object({code: z.string().trim().min(1).max(64)}),
  reply: Session,
});

export const leaveSecondStep = contract({
  method: "DELETE",
  path: "/session/second-step",
  permission: "public",
  summary: "Forgets that the password was given: signing in begins anew.",
  input: z.object({}),
  reply: Session,
});

export const askPasswordReset = contract({
  method: "POST",
  path: "/password-resets",
  permission: "public",
  summary:
    "Mails a link for another password to this address, when somebody has it; the answer is the same when nobody has.",
  input: z.object({email: z.string().trim().max(254), language: z.enum(["nl", "en"])}),
  reply: z.object({}),
});

const Token = z.string().min(1).max(200);

export const resetForgottenPassword = contract({
  method: "POST",
  path: "/password-resets/finish",
  permission: "public",
  summary:
    "Sets another password with the token of the mailed link, which counts once, for an hour. Ends all sessions of the user.",
  input: z.object({token: Token, password: Password}),
  reply: z.object({email: z.string()}),
});

export const confirmAddress = contract({
  method: "POST",
  path: "/address-confirmations",
  permission: "public",
  summary: "Gives a user the new mail address that the token of the mailed link stands for.",
  input: z.object({token: Token}),
  reply: z.object({email: z.string()}),
});

/** What a browser's WebAuthn takes and gives, as JSON (WebAuthn level 3 §5.1.9). The server's library checks it. */
export const WebAuthnJson = z.looseObject({});

export const beginPasskeySignIn = contract({
  method: "POST",
  path: "/passkey-sign-in",
  permission: "public",
  summary: "What the browser needs to ask for a passkey.",
  input: z.object({}),
  reply: WebAuthnJson,
});

export const finishPasskeySignIn = contract({
  method: "POST",
  path: "/passkey-sign-in/finish",
  permission: "public",
  summary: "Signs in with the passkey's answer. No second step follows: a passkey is both at once.",
  input: z.object({answer: WebAuthnJson}),
  reply: Session,
});

export const beginSingleSignOn = contract({
  method: "POST",
  path: "/single-sign-on",
  permission: "public",
  summary: "Where to go for the organisation's own sign-in.",
  input: z.object({}),
  reply: z.object({url: z.string()}),
});

export const finishSingleSignOn = contract({
  method: "POST",
  path: "/single-sign-on/finish",
  permission: "public",
  summary: "Signs in with what the organisation's sign-in added to the address it sent the browser back to.",
  input: z.object({query: z.string().max(8_000).describe("From the question mark: ?code=…&state=…")}),
  reply: Session,
});

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type {PublicContext} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {type Door, signInAgain} from "./door.ts";
import {issueToken, takeToken} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {insertPasskey, markPasskeyUsed, passkeyById, passkeysOf} from "./passkey-store.ts";
import {type UserRow, userById} from "./user-store.ts";

/** The site that a passkey belongs to: browsers give it to no other. */
interface Site {
  readonly id: string;
  readonly origin: string;
}

interface Ceremony {
  readonly challenge: string;
  readonly site: Site;
}

const [registering, signingIn] = ["passkey-registration", "passkey-sign-in"] as const;
const cookieLifeS = 600;

/** What the browser needs to make a passkey that is kept on the device and asks for a fingerprint, face or PIN. */
export async function beginRegistration(parts: SignInParts, {cookies}: Door, user: UserRow, context: PublicContext) {
  const site = siteOf(parts.origin, context.request);
  const known = await parts.storage.inInstallation((db) => passkeysOf(db, user.id));
  const options = await generateRegistrationOptions({
    rpName: "Samenspel",
    rpID: site.id,
    userName: user.email,
    userDisplayName: user.name,
    userID: new Uint8Array(Buffer.from(user.id)),
    excludeCredentials: known.map(({id, transports}) => ({id, transports: [...transports]})),
    authenticatorSelection: {residentKey: "required", userVerification: "required"},
  });
  const held = {userId: user.id, content: {challenge: options.challenge, site} satisfies Ceremony};
  const {token} = await parts.storage.inInstallation((db) => issueToken(db, registering, held, context.clock()));
  cookies.write(context, registering, token, cookieLifeS);
  return options;
}

/** @throws Problem "bad-input" when the answer does not belong to what was asked, "conflict" when this passkey is known. */
export async function finishRegistration(
  {storage, recordEvent}: SignInParts,
  {cookies}: Door,
  {userId, name, answer}: {userId: string; name: string; answer: object},
  context: PublicContext,
): Promise<void> {
  const ceremony = await taken(storage.inInstallation, cookies.read(context, registering), registering, context);
  cookies.drop(context, registering);
  if (ceremony?.userId !== userId) throw signInAgain();
  const {challenge, site} = ceremony.content;
  const {registrationInfo} = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
  }).catch((cause) => {
    throw notRight(cause);
  });
  if (!registrationInfo) throw notRight();
  const {id, publicKey, counter, transports = []} = registrationInfo.credential;
  await storage.inInstallation(async (db) => {
    const row = {id, user_id: userId, name, public_key: Buffer.from(publicKey), counter, transports};
    if (!(await insertPasskey(db, row)))
      throw new Problem("conflict", {nl: "Deze passkey is al bekend.", en: "This passkey is known already."});
    await recordEvent(db, {code: "passkey-added", userId});
  });
}

/** What the browser needs to ask for any passkey it has of this site. */
export async function beginSignIn(parts: SignInParts, {cookies}: Door, context: PublicContext) {
  const site = siteOf(parts.origin, context.request);
  const options = await generateAuthenticationOptions({rpID: site.id, userVerification: "required"});
  const held = {userId: null, content: {challenge: options.challenge, site} satisfies Ceremony};
  const {token} = await parts.storage.inInstallation((db) => issueToken(db, signingIn, held, context.clock()));
  cookies.write(context, signingIn, token, cookieLifeS);
  return options;
}

/** The user whose passkey signed the challenge. @throws Problem "not-signed-in". */
export async function userOfPasskey(
  {storage, recordEvent}: SignInParts,
  {cookies}: Door,
  answer: object,
  context: PublicContext,
): Promise<UserRow> {
  const {inInstallation} = storage;
  const ceremony = await taken(inInstallation, cookies.read(context, signingIn), signingIn, context);
  cookies.drop(context, signingIn);
  if (!ceremony) throw signInAgain();
  const response = answer as AuthenticationResponseJSON;
  const passkey = await inInstallation((db) => passkeyById(db, String(response.id)));
  const refuse = async (cause?: unknown) => {
    const event = {code: "sign-in-refused", userId: passkey?.user_id ?? null, way: "passkey"} as const;
    await inInstallation((db) => recordEvent(db, event));
    return notKnown(cause);
  };
  if (!passkey) throw await refuse();
  const {challenge, site} = ceremony.content;
  const {verified, authenticationInfo} = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
  }).catch(async (cause) => {
    throw await refuse(cause);
  });
  const isUsed =
    verified &&
    (await inInstallation((db) => markPasskeyUsed(db, passkey, authenticationInfo.newCounter, context.clock())));
  if (!isUsed) throw await refuse();
  return (await inInstallation((db) => userById(db, passkey.user_id)))!;
}

const taken = (
  inInstallation: SignInParts["storage"]["inInstallation"],
  token: string | undefined,
  purpose: typeof registering | typeof signingIn,
  {clock}: PublicContext,
) => inInstallation((db: InstallationDb) => takeToken<Ceremony>(db, purpose, token, clock()));

/** Where only this machine can reach it, browsers know passkeys under the name "localhost" but under no number. */
function siteOf(publicOrigin: string, request: Request): Site {
  const {hostname, origin} = new URL(publicOrigin);
  if (!isLoopback(hostname)) return {id: hostname, origin};
  const here = new URL(request.headers.get("origin") ?? publicOrigin);
  if (here.hostname === "localhost") return {id: "localhost", origin: here.origin};
  here.hostname = "localhost";
  throw new Problem("bad-input", {
    nl: `Passkeys werken niet op een adres van cijfers. Open Samenspel op ${here.origin}.`,
    en: `Passkeys do not work at an address of numbers. Open Samenspel at ${here.origin}.`,
  });
}

const isLoopback = (hostname: string) => hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);

const notRight = (cause?: unknown) =>
  new Problem(
    "bad-input",
    {
      nl: "De passkey is niet gemaakt: het antwoord van je apparaat klopt niet. Probeer het opnieuw.",
      en: "The passkey was not made: your device's answer is not right. Try again.",
    },
    {cause},
  );

const notKnown = (cause?: unknown) =>
  new Problem(
    "not-signed-in",
    {
      nl: "Deze passkey hoort hier niet (meer) bij een account. Meld je op een andere manier aan.",
      en: "This passkey belongs to no account here, or no longer. Sign in another way.",
    },
    {cause},
  );

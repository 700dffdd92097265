import * as oidc from "openid-client";
import type {PublicContext} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {SingleSignOn} from "../account-contract.ts";
import {type Door, signInAgain} from "./door.ts";
import {issueToken, takeToken} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {readProvider} from "./single-sign-on-store.ts";
import {hasIdentity, insertIdentity, insertUser, type UserRow, userByEmail, userByIdentity} from "./user-store.ts";

/** What is remembered of a sign-in that is on its way. */
interface Pending {
  readonly issuer: string;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

const purpose = "single-sign-on";
const cookieLifeS = 600;
export const secretPlace = "single_sign_on.client_secret";

/** Where the provider sends the browser back to: a page of ours, which hands on what was added to its address. */
export const returnAddress = (origin: string): string => `${origin}/single-sign-on`;

/** Where to go to sign in there: with PKCE, state and nonce, which this browser alone can bring back, once. */
export async function signInAddress(parts: SignInParts, {cookies}: Door, context: PublicContext): Promise<string> {
  const {settings, provider} = await connected(parts);
  const pending: Pending = {
    issuer: settings.issuer,
    verifier: oidc.randomPKCECodeVerifier(),
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
  };
  const held = {userId: null, content: pending};
  const {token} = await parts.storage.inInstallation((db) => issueToken(db, purpose, held, context.clock()));
  cookies.write(context, purpose, token, cookieLifeS);
  return oidc.buildAuthorizationUrl(provider, {
    redirect_uri: returnAddress(parts.origin),
    scope: "openid email profile",
    code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: "S256",
    state: pending.state,
    nonce: pending.nonce,
  }).href;
}

/**
 * The user whom the provider vouches for: one it knows already, or one with the same address, when both sides confirmed that address, or a new one of
 * an allowed domain.
 * @param query what the provider added to the return address.
 * @throws Problem "not-signed-in" when the answer is not the one that was asked for, or nobody here is meant.
 */
export async function userOfProvider(
  parts: SignInParts,
  {cookies}: Door,
  query: string,
  context: PublicContext,
): Promise<UserRow> {
  const {storage} = parts;
  const token = cookies.read(context, purpose);
  const pending = await storage.inInstallation((db) => takeToken<Pending>(db, purpose, token, context.clock()));
  cookies.drop(context, purpose);
  const {settings, provider} = await connected(parts);
  if (pending?.content.issuer !== settings.issuer) throw signInAgain();
  const claims = await claimsOf(provider, new URL(`${returnAddress(parts.origin)}${query}`), pending.content);
  return storage.inInstallation((db) => userOfClaims(db, settings, claims, context.newId()));
}

interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly isVerified: boolean;
  readonly name: string;
}

async function claimsOf(provider: oidc.Configuration, url: URL, pending: Pending): Promise<Claims> {
  try {
    const tokens = await oidc.authorizationCodeGrant(provider, url, {
      pkceCodeVerifier: pending.verifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    });
    const inToken = tokens.claims()!;
    const {sub} = inToken;
    const about =
      typeof inToken["email"] === "string" ? inToken : await oidc.fetchUserInfo(provider, tokens.access_token, sub);
    const email = String(about["email"] ?? "")
      .trim()
      .toLowerCase();
    return {
      sub,
      email,
      isVerified: about["email_verified"] === true,
      name: String(about["name"] ?? email).slice(0, 120),
    };
  } catch (cause) {
    throw new Problem(
      "not-signed-in",
      {
        nl: "Het antwoord van de aanmelddienst klopt niet. Meld je opnieuw aan; blijft het zo, vraag dan je beheerder.",
        en: "The sign-in service's answer is not right. Sign in again; if that does not help, ask your administrator.",
      },
      {cause},
    );
  }
}

async function userOfClaims(
  db: InstallationDb,
  {issuer, domains}: SingleSignOn,
  {sub, email, isVerified, name}: Claims,
  newId: string,
): Promise<UserRow> {
  const known = await userByIdentity(db, issuer, sub);
  if (known) return known;
  if (!isVerified || email === "")
    throw refused({
      nl: "De aanmelddienst zegt niet dat jouw mailadres is bevestigd. Vraag je beheerder om hulp.",
      en: "The sign-in service does not say that your mail address is confirmed. Ask your administrator.",
    });
  const same = await userByEmail(db, email);
  if (same) {
    // Somebody else may have taken the address here, or got it there after its first owner left.
    if (!same.emailVerified || (await hasIdentity(db, issuer, same.id)))
      throw refused({
        nl: "Hier is al een account met jouw mailadres dat niet bij deze aanmelding hoort. Vraag je beheerder om hulp.",
        en: "There is an account with your mail address that does not belong to this sign-in. Ask your administrator.",
      });
    await insertIdentity(db, issuer, sub, same.id);
    return same;
  }
  if (!domains.includes(email.split("@").at(-1)!))
    throw refused({
      nl: "Je bent hier nog niet uitgenodigd. Vraag je beheerder om een uitnodiging.",
      en: "You have not been invited here yet. Ask your administrator for an invitation.",
    });
  await insertUser(db, {id: newId, name, email, password: null});
  await insertIdentity(db, issuer, sub, newId);
  return {id: newId, name, email, emailVerified: true, password: null};
}

async function connected(parts: SignInParts): Promise<{settings: SingleSignOn; provider: oidc.Configuration}> {
  const stored = await parts.storage.inInstallation(readProvider);
  const secret = stored && parts.sealing.open(stored.sealedSecret, secretPlace);
  if (!stored || secret === undefined)
    throw new Problem("unavailable", {
      nl: "Aanmelden via de organisatie is hier niet ingesteld.",
      en: "Signing in by the organisation is not set up here.",
    });
  return {settings: stored.settings, provider: await providerOf(stored.settings, secret, parts.fetch)};
}

/**
 * Asks a provider how to work with it (OpenID Connect Discovery), and checks that it is who it says.
 * @throws Problem "bad-input" for an address that is not https, "unavailable" when it does not answer as a provider does.
 */
export async function providerOf(
  {issuer, clientId}: Pick<SingleSignOn, "issuer" | "clientId">,
  secret: string,
  fetching: typeof fetch,
): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !isHere)
    throw new Problem("bad-input", {
      nl: "Het adres van de aanmelddienst moet met https:// beginnen.",
      en: "The address of the sign-in service must begin with https://.",
    });
  try {
    return await oidc.discovery(url, clientId, secret, undefined, {
      // The signature of the id token is checked too, although it came over TLS from its issuer (T8).
      execute: [oidc.enableNonRepudiationChecks, ...(url.protocol === "http:" ? [oidc.allowInsecureRequests] : [])],
      [oidc.customFetch]: fetching as oidc.CustomFetch,
      timeout: 10,
    });
  } catch (cause) {
    throw new Problem(
      "unavailable",
      {
        nl: `${issuer} antwoordt niet zoals een aanmelddienst (OpenID Connect). Klopt het adres?`,
        en: `${issuer} does not answer as a sign-in service does (OpenID Connect). Is the address right?`,
      },
      {cause},
    );
  }
}

const refused = (words: {nl: string; en: string}) => new Problem("not-signed-in", words);

import {once} from "node:events";
import {createServer, type IncomingMessage, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {exportJWK, generateKeyPair, type JWTPayload, SignJWT} from "jose";
import {Provider} from "oidc-provider";

export interface Person {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export const clientId = "samenspel";
export const clientSecret = "a secret of the test";

/** A sign-in service as organisations run them (oidc-provider), with these people by their subject. */
export async function realProvider(people: Readonly<Record<string, Person>>, returnAddress: string) {
  const server = createServer();
  const issuer = await listening(server);
  const provider = new Provider(issuer, {
    clients: [{client_id: clientId, client_secret: clientSecret, redirect_uris: [returnAddress]}],
    claims: {openid: ["sub"], email: ["email", "email_verified"], profile: ["name"]},
    findAccount: (_, sub) => ({accountId: sub, claims: () => ({sub, ...people[sub]})}),
    pkce: {required: () => true},
    cookies: {keys: ["of the test"]},
  });
  server.on("request", provider.callback());

  /** Signs in there and agrees, as a person does in a browser. @returns the query that the browser comes back with. */
  const visit = async (url: string, sub: string): Promise<string> => {
    const jar = new Map<string, string>();
    let next = url;
    let form: Record<string, string> | undefined;
    for (;;) {
      const response: Response = await fetch(next, {
        redirect: "manual",
        headers: {cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ")},
        ...(form ? {method: "POST", body: new URLSearchParams(form)} : {}),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        jar.set(name!, value!);
      }
      const location = response.headers.get("location");
      form = undefined;
      if (location) {
        next = new URL(location, next).href;
        if (next.startsWith(returnAddress)) return new URL(next).search;
      } else {
        const page = await response.text();
        if (!next.includes("/interaction/")) throw new Error(`${response.status} ${page}`);
        form = page.includes('name="login"') ? {prompt: "login", login: sub, password: "any"} : {prompt: "consent"};
      }
    }
  };
  return {issuer, visit, close: () => closing(server)};
}

/** A sign-in service that answers every code with the id token that the test thinks up. */
export async function falseProvider() {
  const {publicKey, privateKey} = await generateKeyPair("RS256");
  const server = createServer();
  const issuer = await listening(server);
  const key = {...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig"};
  let idToken: (claims: JWTPayload) => Promise<string>;
  let nonce = "";

  const signed = (claims: JWTPayload, by = privateKey) =>
    new SignJWT(claims).setProtectedHeader({alg: "RS256", kid: "1"}).sign(by);
  const answers: Record<string, (request: IncomingMessage) => unknown> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      authorization_response_iss_parameter_supported: true,
    }),
    "/jwks": () => ({keys: [key]}),
    "/token": async () => {
      const now = Math.floor(Date.now() / 1000);
      const claims = {iss: issuer, aud: clientId, sub: "1", nonce, iat: now, exp: now + 60};
      return {access_token: "a", token_type: "bearer", id_token: await idToken(claims)};
    },
  };
  server.on("request", async (request, response) => {
    const answer = answers[new URL(request.url!, issuer).pathname];
    response.writeHead(answer ? 200 : 404, {"content-type": "application/json"});
    response.end(JSON.stringify((await answer?.(request)) ?? {}));
  });

  return {
    issuer,
    signed,
    /** Comes back from there at once. @returns the query, for which `token` makes the id token. */
    visit: (url: string, token: typeof idToken = signed): string => {
      const {searchParams} = new URL(url);
      nonce = searchParams.get("nonce")!;
      idToken = token;
      return `?${new URLSearchParams({code: "1", state: searchParams.get("state")!, iss: issuer})}`;
    },
    close: () => closing(server),
  };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

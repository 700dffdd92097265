import {getConnInfo} from "@hono/node-server/conninfo";
import {Hono, type Context as HonoContext} from "hono";
import {secureHeaders} from "hono/secure-headers";
import {streamSSE} from "hono/streaming";
import type {ContentfulStatusCode} from "hono/utils/http-status";
import type {Contract} from "../contract.ts";
import type {Clock, NewId} from "../effects.ts";
import {mistakes} from "../mistakes.ts";
import {languageOf, Problem, type Words} from "../problem.ts";
import {callerAddress, type networksOf} from "./caller-address.ts";
import {openApiOf} from "./openapi.ts";
import {apiPath} from "./path.ts";
import type {FileReply, PublicContext, Route} from "./route.ts";
import {status} from "./status.ts";

/** Checks who asks and whether they may; answers the context that the handler gets. Only access/ makes one. */
export type Authorise = (
  contract: Contract,
  organisationId: string | undefined,
  context: PublicContext,
) => Promise<PublicContext>;

export interface AppParts {
  readonly routes: readonly Route[];
  readonly authorise: Authorise;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Where pages of ours may come from: unsafe requests with another Origin are refused. */
  readonly origin: string;
  /** The proxies whose word on where a request comes from counts. */
  readonly trustedProxies: ReturnType<typeof networksOf>;
  /** Reports a bug (a failure that is no Problem) under its support id. */
  readonly report: (supportId: string, error: unknown) => void;
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>;
}

const jsonLimit = 1_000_000;

/** The application as a web-standard fetch handler: all of /api and /health. Pages and scripts are added by server.ts. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: parts.origin.startsWith("https:") ? "max-age=31536000" : false,
      referrerPolicy: "no-referrer",
    }),
  );
  app.get("/health/live", (c) => c.json({live: true}));
  app.get("/health/ready", async (c) => {
    const ready = await parts.isReady();
    return c.json({ready}, ready ? 200 : 503, ready ? {} : {"Retry-After": "5"});
  });
  const description = openApiOf(parts.routes);
  app.get("/api/openapi.json", (c) => c.json(description));
  for (const route of parts.routes)
    app.on(route.contract.method, apiPath(route.contract), (c) => answer(c, route, parts));
  app.all("/api/*", () => {
    throw new Problem("not-found", {nl: "Op dit adres is niets.", en: "There is nothing at this address."});
  });
  app.onError((error, c) => refusal(c, error, parts));
  return app;
}

async function answer(c: HonoContext, {contract, handle}: Route, parts: AppParts): Promise<Response> {
  if (contract.method !== "GET") refuseOtherOrigin(c.req.raw, parts.origin);
  const replyHeaders = new Headers();
  const ended = new AbortController();
  const open: PublicContext = {
    clock: parts.clock,
    newId: parts.newId,
    request: c.req.raw,
    callerAddress: callerAddress(socketAddress(c), c.req.header("x-forwarded-for"), parts.trustedProxies),
    replyHeaders,
    signal: contract.answer === "events" ? AbortSignal.any([c.req.raw.signal, ended.signal]) : c.req.raw.signal,
  };
  const authorised = () => parts.authorise(contract, c.req.param("organisationId"), open);
  const context = await authorised();
  const given = await rawInput(c, contract);
  const input = contract.input.safeParse(given);
  if (!input.success) throw new Problem("bad-input", notRight(mistakes(contract.input, given)));
  const reply = await handle(input.data, context as never);
  for (const [name, value] of replyHeaders) c.header(name, value, {append: true});
  c.header("Cache-Control", "no-store");
  if (contract.answer === "file") return file(c, reply as FileReply);
  if (contract.answer === "events") return events(c, reply as AsyncIterable<unknown>, {authorised, ended});
  return c.json(contract.reply.parse(reply) as object);
}

/** The command line asks without a socket: it is this machine. */
const socketAddress = (c: HonoContext): string =>
  c.env?.incoming ? (getConnInfo(c).remote.address ?? thisMachine) : thisMachine;

const thisMachine = "127.0.0.1";

async function rawInput(c: HonoContext, contract: Contract): Promise<Record<string, unknown>> {
  const {organisationId: _, ...path} = c.req.param() as Record<string, string>;
  const open = {...c.req.query(), ...path};
  if (contract.method === "GET" || contract.method === "DELETE" || contract.body === "stream") return open;
  const length = Number(c.req.header("content-length") ?? 0);
  if (length > jsonLimit) throw tooLarge();
  const text = await c.req.text();
  if (text.length > jsonLimit) throw tooLarge();
  if (text === "") return open;
  if (!c.req.header("content-type")?.startsWith("application/json"))
    throw new Problem("bad-input", {
      nl: "Stuur de inhoud als application/json.",
      en: "Send the body as application/json.",
    });
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return {...body, ...open};
  } catch {
    throw new Problem("bad-input", {nl: "De inhoud is geen geldige JSON.", en: "The body is not valid JSON."});
  }
  throw new Problem("bad-input", {nl: "De inhoud moet een JSON-object zijn.", en: "The body must be a JSON object."});
}

const tooLarge = () =>
  new Problem("too-large", {
    nl: "Dit verzoek is groter dan één megabyte.",
    en: "This request is larger than one megabyte.",
  });

const notRight = ({nl, en}: Words): Words => ({
  nl: `Niet alles is goed ingevuld. Er is niets veranderd.\n${nl}`,
  en: `Not everything is filled in right. Nothing has changed.\n${en}`,
});

/** A page of another site may not act in the name of who is signed in here (T13). Programs send no Origin and no cookie. */
function refuseOtherOrigin(request: Request, origin: string): void {
  const from = request.headers.get("origin");
  const isOurs = from === null ? request.headers.get("cookie") === null : from === origin || isSameHost(from, request);
  if (!isOurs)
    throw new Problem("not-allowed", {
      nl: "Dit verzoek komt van een andere site.",
      en: "This request comes from another site.",
    });
}

const isSameHost = (from: string, request: Request) => from.replace(/^https?:\/\//, "") === request.headers.get("host");

function file(c: HonoContext, {contentType, fileName, bytes}: FileReply): Response {
  c.header("Content-Type", contentType);
  c.header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  return c.body(bytes as Uint8Array<ArrayBuffer>);
}

const askedAgainEveryMs = 2_000;

/** Ends too when whoever listens lost the right to: that is asked again every two seconds (T7). */
function events(
  c: HonoContext,
  messages: AsyncIterable<unknown>,
  {authorised, ended}: {readonly authorised: () => Promise<unknown>; readonly ended: AbortController},
): Response {
  return streamSSE(c, async (stream) => {
    const asking = setInterval(() => void authorised().catch(() => ended.abort()), askedAgainEveryMs);
    try {
      for await (const message of messages) {
        if (stream.aborted || ended.signal.aborted) return;
        await stream.writeSSE({data: JSON.stringify(message)});
      }
    } finally {
      clearInterval(asking);
    }
  });
}

function refusal(c: HonoContext, error: unknown, parts: AppParts): Response {
  const problem = error instanceof Problem ? error : undefined;
  const supportId = parts.newId().slice(0, 8);
  if (!problem) parts.report(supportId, error);
  const code = problem?.code ?? "unexpected";
  const body = {
    type: `about:blank#${code}`,
    title: code,
    code,
    status: problem ? status[problem.code] : 500,
    detail: (problem?.words ?? bug(supportId))[languageOf(c.req.header("accept-language"))],
    ...(problem?.where ? {where: problem.where} : {}),
    ...(problem ? {} : {supportId}),
  };
  if (body.status === 503) c.header("Retry-After", "5");
  c.header("Content-Type", "application/problem+json");
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode);
}

const bug = (supportId: string): Words => ({
  nl: `Er ging hier iets mis. Er is niets veranderd. Geef je beheerder dit nummer: ${supportId}.`,
  en: `Something went wrong here. Nothing has changed. Tell your administrator this number: ${supportId}.`,
});

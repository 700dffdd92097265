import type {z} from "zod";
import type {Contract} from "../contract.ts";
import type {Clock, NewId} from "../effects.ts";
import type {OrganisationDb} from "../storage/index.ts";

/** What every handler gets. */
export interface PublicContext {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly request: Request;
  /** The network address it comes from; of a trusted proxy, the one that it names. */
  readonly callerAddress: string;
  /** Headers to send with the reply (cookies). */
  readonly replyHeaders: Headers;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
}

export interface SignedInContext extends PublicContext {
  readonly actor: Actor;
}

/** Who asks; written beside what they decide. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  /** In the organisation that is asked about, joined by "+"; absent where none is. */
  readonly role?: string;
}

/** What a handler gets once access/ has checked the permission in the organisation that the path names. */
export interface OrganisationContext extends SignedInContext {
  readonly organisation: OrganisationFacts;
  /** Runs `work` in one transaction that sees this organisation only. Keep it short: no stream, mail or other lease inside. */
  readonly db: <T>(work: (db: OrganisationDb) => Promise<T>) => Promise<T>;
}

export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: "nl" | "en";
  readonly fictional: boolean;
}

export type ContextOf<Permission extends string> = Permission extends "public"
  ? PublicContext
  : Permission extends "signed-in" | "admin"
    ? SignedInContext
    : OrganisationContext;

/** A file as reply: what it is, what it should be called, and its bytes. */
export interface FileReply {
  readonly contentType: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

type ReplyOf<C extends Contract> = C extends {answer: "file"}
  ? FileReply
  : C extends {answer: "events"}
    ? AsyncIterable<z.input<C["reply"]>>
    : z.input<C["reply"]>;

/** A contract with what answers it. */
export interface Route {
  readonly contract: Contract;
  readonly handle: (input: unknown, context: never) => Promise<unknown>;
}

/** Binds a handler to its contract: read, compute, return. Parsing, checking and errors are done around it. */
export function route<const C extends Contract>(
  contract: C,
  handle: (input: z.output<C["input"]>, context: ContextOf<C["permission"]>) => Promise<ReplyOf<C>>,
): Route {
  return {contract, handle: handle as Route["handle"]};
}

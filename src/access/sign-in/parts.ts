import type {Clock} from "../../platform/effects.ts";
import type {Mailing} from "../../platform/mail/index.ts";
import type {Sealing} from "../../platform/sealing.ts";
import type {SessionParts} from "../session-reply.ts";
import type {RecordEvent} from "./events.ts";

/** What signing in is made with. */
export interface SignInParts extends SessionParts {
  /** Where people reach the installation, without a slash at the end. */
  readonly origin: string;
  /** Of the installation, from its data folder. */
  readonly secret: string;
  readonly sealing: Sealing;
  readonly mailing: Pick<Mailing, "isSetUp" | "queue">;
  readonly clock: Clock;
  readonly recordEvent: RecordEvent;
  /** The way to the organisation's own sign-in, which an administrator named; it may refuse addresses. */
  readonly fetch: typeof fetch;
  /** Told of failures after the answer was given. */
  readonly report: (error: unknown) => void;
}

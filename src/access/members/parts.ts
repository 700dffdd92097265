import type {Mailing} from "../../platform/mail/index.ts";
import type {Storage} from "../../platform/storage/index.ts";
import type {Authentication} from "../authentication.ts";
import type {Door} from "../sign-in/index.ts";

/** What the work with members is made with. */
export interface MembersParts {
  readonly storage: Storage;
  readonly auth: Authentication;
  readonly mailing: Pick<Mailing, "isSetUp" | "queue" | "withdraw">;
  /** Where people reach the installation, without a slash at the end. */
  readonly origin: string;
  /** How a new member comes in. */
  readonly door: Pick<Door, "open">;
}

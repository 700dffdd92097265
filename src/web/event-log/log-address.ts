import type {z} from "zod";
import {type EventCode, eventCodes} from "../../access/event-content.ts";
import type {listEvents} from "../../access/event-log-contract.ts";
import {optionIn, type Search, useAddress} from "../app/search.ts";

type Input = z.input<(typeof listEvents)["input"]>;

/** Which part of the log is shown, as it stands in the address: ?code=export&actor=…&from=2026-03-01&until=…&before=120. */
export interface LogPart {
  readonly code?: EventCode;
  readonly actor?: string;
  readonly from?: string;
  readonly until?: string;
  readonly before?: number;
}

/** What is no code, id, day or number is left out. */
export function logPartIn(search: Search): LogPart {
  const code = optionIn(search["code"], eventCodes);
  const actor = matching(search["actor"], /^[A-Za-z0-9_-]{1,64}$/);
  const from = matching(search["from"], /^\d{4}-\d{2}-\d{2}$/);
  const until = matching(search["until"], /^\d{4}-\d{2}-\d{2}$/);
  const before = matching(search["before"], /^[1-9]\d{0,14}$/);
  return {
    ...(code && {code}),
    ...(actor && {actor}),
    ...(from && {from}),
    ...(until && {until}),
    ...(before && {before: Number(before)}),
  } satisfies Input;
}

const matching = (value: unknown, shape: RegExp): string | undefined => {
  const text = String(value ?? "");
  return shape.test(text) ? text : undefined;
};

/** The part in the address, and how to choose another: it then begins at its newest row. */
export function useLogPart(): readonly [
  LogPart,
  (change: {[Name in keyof LogPart]?: LogPart[Name] | undefined}) => void,
] {
  const [search, change] = useAddress();
  return [logPartIn(search), (part) => change({before: undefined, ...part})];
}

import {useNavigate, useSearch} from "@tanstack/react-router";
import {whatGoesAlong} from "../app/filters.ts";

/** A file that the server has and nobody has imported yet. */
export interface SentFile {
  readonly uploadId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Which part of a file counts; days as "2026-03-01", both included. */
export interface Choice {
  readonly privateChannels: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** How far an import is. It stands in the address, so that a reload, a bookmark and the back button find it again. */
export type ImportPlace =
  | {readonly step: "file"}
  | {readonly step: "check"; readonly file: SentFile; readonly choice: Choice; readonly jobId: string}
  | {readonly step: "import"; readonly name: string; readonly importId: string; readonly jobId: string};

/** The place in the address, and how to go to another; `replace` keeps the old one out of the history. */
export function useImportPlace(): readonly [ImportPlace, (place: ImportPlace, replace?: boolean) => void] {
  const search: Record<string, unknown> = useSearch({strict: false});
  const navigate = useNavigate();
  const go = (place: ImportPlace, replace = false) =>
    void navigate({to: ".", search: {...whatGoesAlong(search), ...addressOf(place)}, replace} as never);
  return [placeIn(search), go];
}

/** The place that an address tells; what is not whole is the first step. */
export function placeIn(search: Readonly<Record<string, unknown>>): ImportPlace {
  const {file, size, check, job, from, to} = search;
  const name = search.name === undefined ? "" : String(search.name);
  if (isId(search.import) && isId(job)) return {step: "import", name, importId: search.import, jobId: job};
  if (!isId(file) || !isId(check)) return {step: "file"};
  return {
    step: "check",
    file: {uploadId: file, name, size: Number(size) || 0},
    choice: {
      privateChannels: Array.isArray(search.private) ? search.private.map(String) : [],
      ...(isDay(from) ? {from} : {}),
      ...(isDay(to) ? {to} : {}),
    },
    jobId: check,
  };
}

export function addressOf(place: ImportPlace): Record<string, unknown> {
  if (place.step === "file") return {};
  if (place.step === "import") return {import: place.importId, job: place.jobId, name: place.name};
  const {file, choice, jobId} = place;
  return {
    file: file.uploadId,
    name: file.name,
    size: file.size,
    check: jobId,
    ...(choice.privateChannels.length > 0 ? {private: choice.privateChannels} : {}),
    ...(choice.from ? {from: choice.from} : {}),
    ...(choice.to ? {to: choice.to} : {}),
  };
}

/** Whether the last day lies before the first. */
export const isReversed = ({from, to}: Choice): boolean => from !== undefined && to !== undefined && from > to;

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f-]{36}$/i.test(value);
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

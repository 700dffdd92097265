import {useNavigate, useSearch} from "@tanstack/react-router";
import {useCallback} from "react";

/** What an address says behind its question mark. It is from outside: every value is checked by who reads it. */
export type Search = Readonly<Record<string, unknown>>;

interface Step {
  /** Takes the place of this view in the history, for what nobody would go back to one by one. */
  readonly replace?: boolean;
}

/** What this page's address says, and how to change it: undefined takes something away, what is not named stays. The back button takes a change back. */
export function useAddress(): readonly [Search, (change: Search, step?: Step) => void] {
  const search: Search = useSearch({strict: false});
  const navigate = useNavigate();
  const change = useCallback(
    (change: Search, {replace = false}: Step = {}) =>
      void navigate({
        to: ".",
        search: (before: Search) => ({...before, ...change}),
        replace,
        resetScroll: false,
      } as never),
    [navigate],
  );
  return [search, change];
}

/** One of a few in the address (?view=calendar); the first when it says nothing or something else, and then it is not written. */
export function useAddressChoice<Value extends string>(
  name: string,
  options: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const [search, change] = useAddress();
  return [
    optionIn(search[name], options) ?? options[0],
    (value) => change({[name]: value === options[0] ? undefined : value}),
  ];
}

/** A value of the address when it is one of these. */
export const optionIn = <Value extends string>(value: unknown, options: readonly Value[]): Value | undefined =>
  options.find((option) => option === value);

/** The values of a list in the address ("reply,mention") that are among these; undefined when it says nothing. */
export const optionsIn = <Value extends string>(list: unknown, options: readonly Value[]): Value[] | undefined =>
  typeof list === "string" ? options.filter((option) => list.split(",").includes(option)) : undefined;

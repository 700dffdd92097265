import {useNavigate, useSearch} from "@tanstack/react-router";
import {useCallback} from "react";
import type {Scope} from "../../evidence/contract.ts";

/** What a page's figures are about, as it stands in the address: ?period=2026-03&source=…&unit=… */
export type Filters = Readonly<Scope>;

const shapes = {
  period: /^\d{4}(-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2])|-Q[1-4])?$/,
  source: /^[0-9a-f-]{36}$/i,
  unit: /^[0-9a-f-]{36}$/i,
} as const;

/** The filters in an address; what is not a period, source or unit is left out. */
export function filtersIn(search: Record<string, unknown>): Filters {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const value = String(search[name] ?? "");
      return shape.test(value) ? [[name, value]] : [];
    }),
  );
}

/** The filters of this page, for the input of its contracts, and how to change them (undefined takes one away); the back button takes a change back. */
export function useFilters(): readonly [
  Filters,
  (change: {[Name in keyof Filters]?: Filters[Name] | undefined}) => void,
] {
  const filters = filtersIn(useSearch({strict: false}));
  const navigate = useNavigate();
  const change = useCallback(
    (change: {[Name in keyof Filters]?: Filters[Name] | undefined}) =>
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>) => ({...before, ...change}),
        resetScroll: false,
      } as never),
    [navigate],
  );
  return [filters, change];
}

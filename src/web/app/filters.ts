import type {Scope} from "../../evidence/contract.ts";
import {type Search, useAddress} from "./search.ts";

/** What a page's figures are about, as it stands in the address: ?period=2026-03&source=…&unit=… */
export type Filters = Readonly<Scope>;

const shapes = {
  period: /^\d{4}(-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2])|-Q[1-4])?$/,
  source: /^[0-9a-f-]{36}$/i,
  unit: /^[0-9a-f-]{36}$/i,
} as const;

/** The filters in an address; what is not a period, source or unit is left out. */
export function filtersIn(search: Search): Filters {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const value = String(search[name] ?? "");
      return shape.test(value) ? [[name, value]] : [];
    }),
  );
}

type FilterChange = {[Name in keyof Filters]?: Filters[Name] | undefined};

/** The filters of this page, for the input of its contracts, and how to change them (undefined takes one away); the back button takes a change back. */
export function useFilters(): readonly [Filters, (change: FilterChange) => void] {
  const [search, change] = useAddress();
  return [filtersIn(search), change];
}

/** The trajectory that an address names. */
export const trajectoryIn = ({trajectory}: Search): string | undefined =>
  typeof trajectory === "string" && /^[0-9a-f-]{36}$/i.test(trajectory) ? trajectory : undefined;

/** What of an address holds on every page, so that a link takes it along: the filters and the trajectory. */
export function whatGoesAlong(search: Search): Filters & {readonly trajectory?: string} {
  const trajectory = trajectoryIn(search);
  return {...filtersIn(search), ...(trajectory === undefined ? {} : {trajectory})};
}

import {expect, test} from "vitest";
import {permissionsOf} from "../../access/role-content.ts";
import {addresses, addressOf, firstAddressOf, type PageName, pageAt} from "./addresses.ts";
import {filtersIn} from "./filters.ts";

test("every page is found at its own address, with or without a slash behind it", () => {
  for (const page of Object.keys(addresses) as PageName[]) {
    expect(pageAt(addressOf("waterrijk", page))).toBe(page);
    expect(pageAt(`${addressOf("waterrijk", page)}/`)).toBe(page);
  }
  expect(addressOf("waterrijk", "overview")).toBe("/waterrijk");
  expect(pageAt("/waterrijk/bestaat-niet")).toBeUndefined();
});

test("who may not see the overview begins at the first page that their roles open", () => {
  const begin = (role: string) => firstAddressOf({slug: "waterrijk", permissions: permissionsOf([role])});
  expect(begin("viewer")).toBe("/waterrijk");
  expect(begin("privacy-officer")).toBe("/waterrijk/people");
  expect(begin("dpo")).toBe("/waterrijk/members");
});

test("filters keep what is a period, a source or a unit, and nothing else", () => {
  const unit = "01a20f5c-1996-76b3-8162-32e58077aa46";
  expect(filtersIn({period: "2026-W10", unit, source: "<script>", other: "x"})).toEqual({period: "2026-W10", unit});
  expect(filtersIn({period: 2026})).toEqual({period: "2026"});
  expect(filtersIn({period: "2026-13"})).toEqual({});
});

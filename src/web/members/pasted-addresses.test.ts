import {expect, test} from "vitest";
import {z} from "zod";
import {pastedAddresses} from "./pasted-addresses.ts";

test("lines, commas, semicolons, tabs and spaces divide; an address counts once, whatever its capitals", () => {
  const {addresses, wrong} = pastedAddresses(
    "Ria@example.nl, sem@example.nl;tess@example.nl\r\nria@example.nl\tolaf@x.nl",
  );
  expect(addresses).toEqual(["ria@example.nl", "sem@example.nl", "tess@example.nl", "olaf@x.nl"]);
  expect(wrong).toEqual([]);
});

test("names around addresses fall away, also those with a comma or an address in them", () => {
  const pasted = `"Vries, Ria de" <ria@example.nl>; Jansen, Sem <sem@example.nl>, los@example.nl
"tess@oud.nl" <tess@example.nl>`;
  expect(pastedAddresses(pasted)).toEqual({
    addresses: ["ria@example.nl", "sem@example.nl", "los@example.nl", "tess@example.nl"],
    wrong: [],
  });
});

test("what is no address is told apart, so that nobody is left out unseen", () => {
  expect(pastedAddresses("ria@example, sem, tess@example.nl\n<geen adres@>")).toEqual({
    addresses: ["tess@example.nl"],
    wrong: ["ria@example", "sem", "geen adres@"],
  });
});

test("nothing but space holds nothing", () => {
  expect(pastedAddresses(" \n, ;")).toEqual({addresses: [], wrong: []});
});

test("an address here is an address for the server", () => {
  const server = z.email();
  for (const one of [
    "a@b.nl",
    "a.b+c@d-e.co.uk",
    "o'neil@x.nl",
    ".a@b.nl",
    "a..b@c.nl",
    "a@b",
    "a@-b.nl",
    "a@b.n",
    "a.@b.nl",
  ])
    expect(pastedAddresses(one).addresses.length === 1, one).toBe(server.safeParse(one).success);
});

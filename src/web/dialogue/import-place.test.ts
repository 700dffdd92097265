import {expect, test} from "vitest";
import {addressOf, type ImportPlace, placeIn} from "./import-place.ts";

const id = "01a20f60-5f98-794b-8ab9-560ea9d8b208";
const other = "01a20f60-5fa6-74ec-849e-29855927b5bf";

test("what stands in the address is the place again", () => {
  const places: ImportPlace[] = [
    {step: "file"},
    {step: "import", name: "export.zip", importId: id, jobId: other},
    {
      step: "check",
      file: {uploadId: id, name: "export.zip", size: 1_200_000},
      choice: {privateChannels: ["G01", "G02"], from: "2026-03-01"},
      jobId: other,
    },
  ];
  for (const place of places) expect(placeIn(addressOf(place))).toEqual(place);
});

test("an address that names half a check, or no real id, begins at the file", () => {
  expect(placeIn({file: id})).toEqual({step: "file"});
  expect(placeIn({file: "../../etc", check: other})).toEqual({step: "file"});
  expect(placeIn({import: id, job: 12})).toEqual({step: "file"});
});

test("a day that is none, and channels that are no list, are not part of the choice", () => {
  const place = placeIn({file: id, check: other, name: 2026, from: "yesterday", private: "G01"});
  expect(place).toEqual({
    step: "check",
    file: {uploadId: id, name: "2026", size: 0},
    choice: {privateChannels: []},
    jobId: other,
  });
});

import {expect, test} from "vitest";
import {csvOf} from "./csv-rules.ts";

test("cells with a separator, quote or line break are quoted", () => {
  expect(csvOf({head: ["Afdeling", "n"], rows: [['Zorg; "Jeugd"', "1,5"]]})).toBe(
    '\uFEFFAfdeling;n\r\n"Zorg; ""Jeugd""";1,5\r\n',
  );
});

test("a cell that a spreadsheet would run is made text; a negative number stays one", () => {
  expect(csvOf({head: ["a"], rows: [["=1+1"], ["-3,5"], ["@SUM(A1)"]]})).toBe(
    "\uFEFFa\r\n'=1+1\r\n-3,5\r\n'@SUM(A1)\r\n",
  );
});

test("a formula behind a space, a quote or a tab is one too, in the head as well", () => {
  expect(csvOf({head: [" +a"], rows: [["'=1+1"], ['"=1+1'], ["\t=1"]]})).toBe(
    "\uFEFF' +a\r\n''=1+1\r\n\"'\"\"=1+1\"\r\n'\t=1\r\n",
  );
});

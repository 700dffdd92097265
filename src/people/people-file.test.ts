import {existsSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {Problem} from "../platform/problem.ts";
import type {FileProblemKind} from "./contract.ts";
import {readPeopleFile} from "./people-file.ts";

const read = (text: string, options = {}) => readPeopleFile(Buffer.from(text), options);
const table = (...rows: string[]) => read(rows.join("\n"));
const found = ({preview}: ReturnType<typeof read>, kind: FileProblemKind) =>
  preview.problems.filter((problem) => problem.kind === kind);

describe("a usual file", () => {
  const file = table(
    "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Sector;Team;Leidinggevende;Functie;In dienst;Uit dienst;Extern;Geboortedatum",
    '0012;Anne;de;Vries;"Anne@X.nl, a.devries@x.nl";Zorg;Wijk A;;Teamleider;13-01-2020;;nee;1-1-1980',
    "0013;Piet;;Jansen;piet@x.nl;Zorg;Wijk A;0012;Verpleegkundige;1-2-2021;31-12-2025;ja;1-1-1981",
  );

  test("is read as people", () => {
    expect(file.people).toEqual([
      {
        row: 2,
        externalId: "0012",
        name: "Anne de Vries",
        nameKey: "anne de vries",
        mails: ["anne@x.nl", "a.devries@x.nl"],
        unit: ["Zorg", "Wijk A"],
        location: null,
        role: "Teamleider",
        managerExternalId: null,
        isExternal: false,
        startsOn: "2020-01-13",
        endsOn: null,
      },
      {
        row: 3,
        externalId: "0013",
        name: "Piet Jansen",
        nameKey: "piet jansen",
        mails: ["piet@x.nl"],
        unit: ["Zorg", "Wijk A"],
        location: null,
        role: "Verpleegkundige",
        managerExternalId: "0012",
        isExternal: true,
        startsOn: "2021-02-01",
        endsOn: "2025-12-31",
      },
    ]);
  });

  test("shows its units with counts, and that the birth date is not read", () => {
    expect(file.preview.units.map(({path, people, total}) => [path, people, total])).toEqual([
      ["Zorg", 0, 2],
      ["Zorg / Wijk A", 2, 2],
    ]);
    expect(file.preview.columns.at(-1)).toEqual({index: 12, name: "Geboortedatum", use: null});
    expect(file.preview).toMatchObject({rows: 2, people: 2, repeated: 0, refused: 0, counts: {}, canApply: true});
  });
});

describe("one person, several rows", () => {
  test("the same row twice counts once", () => {
    const file = table("id;naam;afdeling", "1;Jan Bos;Zorg", "1;Jan Bos;Zorg");
    expect(file.preview).toMatchObject({rows: 2, people: 1, repeated: 1, refused: 0, counts: {repeated: 1}});
  });

  test("a person in two units is kept in the first, and listed with both", () => {
    const file = table("id;naam;afdeling", "1;Jan Bos;Zorg", "1;Jan Bos;ICT");
    expect(file.people.map(({unit}) => unit)).toEqual([["Zorg"]]);
    expect(found(file, "two-units")).toMatchObject([
      {row: 3, severity: "remark", words: {en: "This person is in Zorg on row 2 and in ICT here. Zorg counts."}},
    ]);
  });

  test("two contracts under two ids with one address and name are one person, and both ids find them as manager", () => {
    const file = table("id;naam;mail;manager", "1;Jan Bos;jan@x.nl;", "2;Jan Bos;jan@x.nl;", "3;Els Vos;els@x.nl;2");
    expect(file.people.map(({externalId, managerExternalId}) => [externalId, managerExternalId])).toEqual([
      ["1", null],
      ["3", "1"],
    ]);
  });

  test("one id with another name and another address is another person: that row is refused", () => {
    const file = table("id;naam;mail", "1;Jan Bos;jan@x.nl", "1;Els Vos;els@x.nl");
    expect(file.preview).toMatchObject({people: 1, refused: 1});
    expect(found(file, "id-of-another")).toMatchObject([{row: 3, severity: "refused"}]);
  });

  test("two people with one name stay two, and are remarked on", () => {
    const file = table("id;naam;mail", "1;Jan Bos;jan@x.nl", "2;Jan Bos;j.bos@x.nl");
    expect(file.preview).toMatchObject({people: 2, counts: {"same-name": 1}});
  });

  test("an address of two names recognises neither", () => {
    const file = table("id;naam;mail", "1;Jan Bos;balie@x.nl", "2;Els Vos;balie@x.nl els@x.nl");
    expect(file.people.map(({mails}) => mails)).toEqual([[], ["els@x.nl"]]);
    expect(found(file, "shared-mail")).toMatchObject([{row: 3}]);
  });
});

describe("without ids", () => {
  test("people are recognised by address, else by name; who has neither is refused", () => {
    const file = table("naam;mail;afdeling", "Jan Bos;jan@x.nl;Zorg", "Els Vos;;Zorg", ";;Zorg");
    expect(file.people.map(({externalId}) => externalId)).toEqual(["mail:jan@x.nl", "name:els vos"]);
    expect(file.preview).toMatchObject({refused: 1, counts: {"no-id-column": 1, "missing-mail": 1, nobody: 1}});
  });

  test("a file without a header is read by the user's mapping", () => {
    const text = "7;Jan Bos;Legal\n8;Els Vos;Trading";
    expect(read(text).preview).toMatchObject({canApply: false, counts: {"no-header": 1, "nothing-to-recognise": 1}});
    const {people} = read(text, {mapping: {header: false, id: 0, name: 1, mail: [], unit: [2]}});
    expect(people.map(({externalId, unit}) => [externalId, unit])).toEqual([
      ["7", ["Legal"]],
      ["8", ["Trading"]],
    ]);
  });

  test("a mapping to a column that is not there is refused", () => {
    expect(() => read("a;b\n1;2", {mapping: {header: true, id: 2, mail: [], unit: []}})).toThrow(/no column 3/);
  });
});

describe("managers", () => {
  test("are found by id, address or name, also written surname first", () => {
    const file = table(
      "id;naam;mail;leidinggevende",
      "1;Jan Bos;jan@x.nl;",
      "2;Els Vos;els@x.nl;1",
      "3;Ad Pen;ad@x.nl;JAN@x.nl",
      '4;Bo Pen;bo@x.nl;"Bos, Jan"',
    );
    expect(file.people.map(({managerExternalId}) => managerExternalId)).toEqual([null, "1", "1", "1"]);
  });

  test("a circle is named by its ids, and nobody in it keeps a manager (T30)", () => {
    const file = table("id;naam;manager", "1;A A;2", "2;B B;3", "3;C C;1", "4;D D;3");
    expect(file.preview.managerCycles).toEqual([["1", "2", "3"]]);
    expect(file.people.map(({managerExternalId}) => managerExternalId)).toEqual([null, null, null, "3"]);
    expect(found(file, "manager-cycle")[0]!.words.en).toContain("1 → 2 → 3 → 1");
  });

  test("who points to himself has no manager; unknown and unclear ones are told", () => {
    const file = table("id;naam;manager", "1;A A;1", "2;B B;99", "3;A A;", "4;D D;A A");
    expect(file.preview.counts).toMatchObject({"own-manager": 1, "unknown-manager": 1, "unclear-manager": 1});
    expect(file.preview.managerCycles).toEqual([]);
  });
});

describe("dates", () => {
  const dates = (...pairs: string[]) => table("id;start;end", ...pairs.map((pair, i) => `${i};${pair}`));

  test("in two orders are refused in words, with one of each", () => {
    const file = dates("13/01/2024;", "01/13/2024;");
    expect(file.preview.canApply).toBe(false);
    expect(found(file, "date-orders")[0]!.words.nl).toMatch(/13\/01\/2024.*01\/13\/2024/);
  });

  test("month first is followed when one date shows it", () => {
    expect(dates("01/13/2024;", "02/03/2024;").people.map(({startsOn}) => startsOn)).toEqual([
      "2024-01-13",
      "2024-02-03",
    ]);
  });

  test("that could be either are read day first, and it is said once", () => {
    const file = dates("02/03/2024;", "04/05/2024;");
    expect(file.people[0]!.startsOn).toBe("2024-03-02");
    expect(file.preview.counts).toMatchObject({"assumed-date-order": 1});
  });

  test("that do not exist or end before they start do not count; the person does", () => {
    const file = dates("31-02-2024;", "2024-05-01;2024-04-01", "2024-05-01;31-12-9999");
    expect(file.people.map(({startsOn, endsOn}) => [startsOn, endsOn])).toEqual([
      [null, null],
      [null, null],
      ["2024-05-01", null],
    ]);
    expect(file.preview.counts).toMatchObject({"broken-date": 1, "ends-before-start": 1});
  });

  test("of who left before the file counts are remarked on", () => {
    const file = read("id;end\n1;2024-01-31\n2;2024-02-01", {validFrom: "2024-02-01"});
    expect(file.preview.counts).toMatchObject({"already-left": 1});
  });
});

describe("what does not belong in a cell", () => {
  test("a formula is not read; Excel's way to keep zeros is", () => {
    const file = table(
      "id;naam;functie",
      '"=""007""";Jan Bos;"=HYPERLINK(""http://x"")"',
      "8;Els Vos;+cmd|' /C calc'!A0",
    );
    expect(file.people.map(({externalId, role}) => [externalId, role])).toEqual([
      ["007", null],
      ["8", null],
    ]);
    expect(file.preview.counts).toMatchObject({formula: 2});
  });

  test("line breaks and invisible characters become single spaces", () => {
    expect(table("id;naam", '1;"Jan\n\u200bBos"').people[0]!.name).toBe("Jan Bos");
  });

  test("what is no mail address is told; a name beside an address is not", () => {
    const file = table("id;naam;mail", "1;Jan Bos;Jan Bos <Jan@x.nl>", "2;Els Vos;els@x.nl els@", "3;Ad Pen;geen");
    expect(file.people.map(({mails}) => mails)).toEqual([["jan@x.nl"], ["els@x.nl"], []]);
    expect(found(file, "broken-mail")).toMatchObject([{row: 3}, {row: 4, column: "mail"}]);
  });

  test("a cell of 10,000 characters is cut at 200, and told", () => {
    const file = table("id;naam", `1;${"a".repeat(10_000)}`);
    expect(file.people[0]!.name).toHaveLength(200);
    expect(file.preview.counts).toMatchObject({"too-long": 1});
  });

  test("a row with more cells than the header is kept and pointed at", () => {
    expect(found(table("id;naam;afdeling", "1;Jan Bos;Zorg;en meer"), "extra-cells")).toMatchObject([{row: 2}]);
  });

  test("titles above the header are skipped, and rows keep the number a spreadsheet shows", () => {
    const file = table("Personeelslijst maart", "", "Personeelsnummer;Naam", "1;Jan Bos");
    expect(file.people).toMatchObject([{row: 4, externalId: "1"}]);
    expect(found(file, "lines-above-header")[0]!.words.en).toContain("row 3");
  });

  test("the first twenty of a kind are listed, all are counted", () => {
    const file = table("id;naam;mail", ...Array.from({length: 50}, (_, i) => `${i};Persoon ${i};`));
    expect(found(file, "missing-mail")).toHaveLength(20);
    expect(file.preview.counts["missing-mail"]).toBe(50);
  });
});

const networks = "../shared/data/networks";

test.skipIf(!existsSync(networks))(
  "Krackhardt's managers: 21 people report in one tree to number 7, by departments 0 to 4",
  () => {
    const rows = (name: string) =>
      readFileSync(`${networks}/${name}.csv`, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","));
    const reports = new Map(rows("ht_reports_edges").map(([from, to]) => [from, to]));
    const people = rows("ht_reports_vertices").map(([id, , , , dept]) => `${id},${dept},${reports.get(id) ?? ""}`);
    const file = table("id,dept,reports to", ...people);
    expect(file.preview).toMatchObject({people: 21, managerCycles: []});
    expect(
      file.people.filter(({managerExternalId}) => managerExternalId === null).map(({externalId}) => externalId),
    ).toEqual(["7"]);
    expect(file.preview.units.map(({name}) => name)).toEqual(["0", "1", "2", "3", "4"]);
  },
);

test("whatever a file holds, it is read or refused in words", () => {
  const line = fc.string({unit: fc.constantFrom(...'ab1;,"\n\t@=-/ é\u0000\u200b>'), maxLength: 60});
  fc.assert(
    fc.property(
      line,
      fc.constantFrom("", "id;naam;mail;afdeling\n", "naam,afdeling,parent,start\n"),
      (text, header) => {
        try {
          expect(read(header + text).preview.rows).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      },
    ),
    {numRuns: 500},
  );
});

test("every row is a person, a repeat or refused, and no two people have one id", () => {
  const cell = fc.constantFrom(
    "",
    "1",
    "2",
    "Jan Bos",
    "Els Vos",
    "jan@x.nl",
    "els@x.nl",
    "Zorg",
    "=1+1",
    "ja",
    "1-2-2024",
    "-",
  );
  const row = fc.array(cell, {minLength: 9, maxLength: 9}).map((cells) => cells.join(";"));
  fc.assert(
    fc.property(fc.array(row, {maxLength: 12}), (rows) => {
      const {people, preview} = table(
        "id;naam;mail;afdeling;leidinggevende;in dienst;uit dienst;extern;functie",
        ...rows,
      );
      expect(preview.people + preview.repeated + preview.refused).toBe(preview.rows);
      expect(new Set(people.map(({externalId}) => externalId)).size).toBe(people.length);
      const managers = new Map(people.map(({externalId, managerExternalId}) => [externalId, managerExternalId]));
      for (let at: string | null | undefined = people[0]?.externalId, steps = 0; at; at = managers.get(at))
        expect(steps++).toBeLessThan(20);
    }),
  );
});

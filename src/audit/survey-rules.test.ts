import fc from "fast-check";
import {expect, test} from "vitest";
import {linesOf, readSurveyTable, type SurveyTable} from "./survey-rules.ts";

const mean = (amount: number) => ({amount, isPercentage: false});
const share = (amount: number) => ({amount, isPercentage: true});

test("a table pasted from a spreadsheet has tabs, Dutch decimals and thousands", () => {
  const pasted = "Stelling\tn\tGemiddelde\nIk voel me veilig\t1.204\t3,4\r\nIk hoor op tijd wat er speelt\t98\t2.75\n";
  expect(readSurveyTable(pasted)).toEqual({
    state: "read",
    table: {
      heads: ["Gemiddelde"],
      rows: [
        {statement: "Ik voel me veilig", people: 1204, values: [mean(3.4)]},
        {statement: "Ik hoor op tijd wat er speelt", people: 98, values: [mean(2.75)]},
      ],
    },
  });
});

test("a column is of percentages when its head or its cell says so, and empty is unknown", () => {
  const reading = readSurveyTable("stelling;n;eens %;oneens\nIk deel wat ik weet;n = 40;62,5;25 %\nIk help;12;–;\n");
  expect(reading.state === "read" && reading.table.rows.map(({values}) => values)).toEqual([
    [share(62.5), share(25)],
    [null, null],
  ]);
});

test("a CSV with commas may hold a comma between quotes, and quotes doubled", () => {
  const reading = readSurveyTable('statement,n,mean\n"I share, and I ""ask""",15,"3,5"\n');
  expect(reading).toEqual({
    state: "read",
    table: {heads: ["mean"], rows: [{statement: 'I share, and I "ask"', people: 15, values: [mean(3.5)]}]},
  });
});

test("a row about nine people is refused with its line, ten are read", () => {
  const of = (people: number) => readSurveyTable(`stelling;n;gemiddelde\nA;50;3\nB;${people};3`);
  expect(of(10).state).toBe("read");
  expect(of(9)).toEqual({
    state: "refused",
    problems: [
      {
        nl: "Regel 3 gaat over minder dan 10 mensen. Dan is te raden wie wat heeft geantwoord. Voeg groepen samen, of laat de regel weg.",
        en: "Row 3 is about fewer than 10 people. One could guess who answered what. Join groups, or leave the row out.",
      },
    ],
  });
});

test.each([
  ["", "Hier staat nog niets"],
  ["a;b", "minder dan drie kolommen"],
  ["Ik voel me veilig;40;3,4", "Zet de kopjes op de eerste regel"],
  ["stelling;n;gemiddelde", "nog geen regels"],
  ["stelling;n;gemiddelde\n;40;3", "Regel 2: de stelling ontbreekt"],
  ["stelling;n;gemiddelde\nA;veel;3", "Er staat “veel”"],
  ["stelling;n;gemiddelde\nA;40;goed", "“goed” is geen getal"],
  ["stelling;n;eens %\nA;40;162", "“162” is geen percentage"],
  ["stelling,n,gemiddelde\nA,40,3,4", "meer kolommen dan er kopjes zijn"],
  [`stelling;n;gemiddelde\n${"a".repeat(300)};40;3`, "langer dan 300 tekens"],
  [`stelling;n;gemiddelde\n${"A;40;3\n".repeat(201)}`, "De tabel heeft 201 regels"],
])("%j is refused in words: %s", (pasted, words) => {
  const reading = readSurveyTable(pasted);
  expect(reading.state === "refused" && reading.problems[0]?.nl).toContain(words);
});

test("every wrong row is named, not only the first", () => {
  const reading = readSurveyTable("stelling;n;gemiddelde\nA;4;3\nB;40;3\nC;5;3");
  expect(reading.state === "refused" && reading.problems.map(({en}) => en.slice(0, 5))).toEqual(["Row 2", "Row 4"]);
});

test("what is read and written as lines is read back the same", () => {
  const word = fc
    .stringMatching(/^[a-zA-Z;,"%.]([a-zA-Z;,"%. ]{0,20}[a-zA-Z;,"%.])?$/)
    .map((it) => it.replace(/ +/g, " "));
  const amount = fc.integer({min: 0, max: 10_000}).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.array(
        word.filter((head) => !head.includes("%")),
        {minLength: 1, maxLength: 4},
      ),
      fc.array(fc.tuple(word, fc.integer({min: 10, max: 999}), amount, fc.boolean()), {minLength: 1, maxLength: 8}),
      (heads, rows) => {
        const table: SurveyTable = {
          heads,
          rows: rows.map(([statement, people, of, isPercentage]) => ({
            statement,
            people,
            values: heads.map((_, i) => (i === 1 ? null : {amount: of, isPercentage})),
          })),
        };
        expect(readSurveyTable(linesOf(table).join("\n"))).toEqual({state: "read", table});
      },
    ),
  );
});

test("whatever is pasted, it is read or refused with words", () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'a1;,\t\n" %-.é9')}), (pasted) => {
      const reading = readSurveyTable(pasted);
      if (reading.state === "refused") expect(reading.problems.length).toBeGreaterThan(0);
      else expect(reading.table.rows.every(({people}) => people >= 10)).toBe(true);
    }),
    {numRuns: 500},
  );
});

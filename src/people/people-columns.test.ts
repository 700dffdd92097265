import {describe, expect, test} from "vitest";
import {guessMapping, recognisedHeaders} from "./people-columns.ts";

const mapping = (header: string) => guessMapping(header.split(";"), []);

describe("headers are recognised in Dutch and English", () => {
  test.each([
    [
      "Personeelsnummer;Naam;E-mailadres;Afdeling;Leidinggevende;Locatie;Functie",
      {id: 0, name: 1, mail: [2], unit: [3], manager: 4, location: 5, role: 6},
    ],
    [
      "Employee ID;Full name;Work e-mail;Department;Manager;Office;Job title",
      {id: 0, name: 1, mail: [2], unit: [3], manager: 4, location: 5, role: 6},
    ],
    ["Voornaam;Tussenvoegsel;Achternaam", {firstName: 0, prefix: 1, lastName: 2}],
    ["Roepnaam;Naam", {firstName: 0, lastName: 1}],
    ["Datum in dienst;Datum uit dienst;Extern", {start: 0, end: 1, external: 2}],
    ["E-mail werk;E-mail privé", {mail: [0, 1]}],
    ["Manager e-mail;E-mail", {manager: 0, mail: [1]}],
    ["id,age,tenure,level,dept".replaceAll(",", ";"), {id: 0, unit: [4]}],
  ])("%s", (header, expected) => expect(mapping(header)).toEqual({header: true, mail: [], unit: [], ...expected}));

  test("levels go from the top down, whatever the order of their columns", () => {
    expect(mapping("Team;Afdeling;Sector").unit).toEqual([2, 1, 0]);
  });

  test("a path column is enough; with a parent column the lowest level is the unit", () => {
    expect(mapping("Team;Organisatiepad").unit).toEqual([1]);
    expect(mapping("Sector;Team;Bovenliggende afdeling")).toMatchObject({unit: [1], parent: 2});
  });

  test("a number is a better id than a line number", () => {
    expect(mapping("Nr;Personeelsnummer;Naam").id).toBe(1);
  });

  test("what nobody needs is not read: birth date, salary, BSN, is manager", () => {
    expect(recognisedHeaders(["Geboortedatum", "Salaris", "BSN", "Is leidinggevende", "Geslacht"])).toBe(0);
  });
});

test("without a header the mail addresses show themselves", () => {
  expect(
    guessMapping(undefined, [
      ["7", "jan@voorbeeld.nl"],
      ["8", "piet@voorbeeld.nl"],
    ]),
  ).toEqual({header: false, mail: [1], unit: []});
});

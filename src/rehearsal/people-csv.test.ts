import {expect, test} from "vitest";
import {readPeopleFile} from "../people/index.ts";
import {peopleCsv} from "./people-csv.ts";
import type {RehearsalPerson} from "./population.ts";
import {rehearsalOf} from "./rehearsal.ts";

test("a person is a row of ten fields; a separator within a field is quoted", () => {
  const person: RehearsalPerson = {
    id: "W10001",
    name: "Eva Blok; junior",
    mail: "eva.blok@waterrijk.example",
    unit: "Sociaal domein/Jeugd",
    managerId: null,
    location: "Stadskantoor",
    role: "Gezinscoach",
    startsOn: "2026-03-01",
    endsOn: null,
    isExternal: true,
  };
  expect(peopleCsv({people: [person]})).toBe(
    "personeelsnummer;naam;e-mail;afdeling;leidinggevende;locatie;functie;in dienst;uit dienst;extern\r\n" +
      'W10001;"Eva Blok; junior";eva.blok@waterrijk.example;Sociaal domein/Jeugd;;Stadskantoor;Gezinscoach;2026-03-01;;ja\r\n',
  );
});

test("the people module reads the file without a question: everybody, with their units", () => {
  const rehearsal = rehearsalOf({
    seed: 3,
    people: 500,
    messages: 5_000,
    weeks: 52,
    until: Date.parse("2026-11-02T00:00:00+01:00"),
  });
  const {people, preview} = readPeopleFile(new TextEncoder().encode(peopleCsv(rehearsal)));
  expect(preview).toMatchObject({
    people: 500,
    refused: 0,
    repeated: 0,
    withoutUnit: 0,
    managerCycles: [],
    canApply: true,
  });
  expect(preview.problems).toEqual([]);
  expect(people.map(({name, unit}) => [name, unit.join("/")])).toEqual(
    rehearsal.people.map(({name, unit}) => [name, unit]),
  );
});

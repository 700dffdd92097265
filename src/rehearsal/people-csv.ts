import type {Rehearsal} from "./rehearsal.ts";

/** The people file as an HR system would give it: UTF-8 text, `;` between fields, Dutch headers, dates as 2026-03-01. */
export function peopleCsv({people}: Pick<Rehearsal, "people">): string {
  const rows = people.map((person) => [
    person.id,
    person.name,
    person.mail,
    person.unit,
    person.managerId ?? "",
    person.location,
    person.role,
    person.startsOn,
    person.endsOn ?? "",
    person.isExternal ? "ja" : "nee",
  ]);
  return [headers, ...rows].map((row) => `${row.map(field).join(";")}\r\n`).join("");
}

const headers = [
  ...[
    "personeelsnummer",
    "naam",
    "e-mail",
    "afdeling",
    "leidinggevende",
    "locatie",
    "functie",
    "in dienst",
    "uit dienst",
  ],
  "extern",
];

function field(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

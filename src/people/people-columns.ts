import type {PeopleFileMapping} from "./contract.ts";

/** The fields that one column each can hold. */
const single = [
  "id",
  "name",
  "firstName",
  "prefix",
  "lastName",
  "parent",
  "manager",
  "location",
  "role",
  "start",
  "end",
  "external",
] as const;
type SingleField = (typeof single)[number];
type Field = SingleField | "mail" | "unit";

/** Headers in Dutch and English, reduced to lower-case letters and digits; earlier in a list wins when several are there. */
const headers: Readonly<Record<SingleField, readonly string[]>> = {
  id: "id personeelsnummer personeelsnr persnr pnr medewerkernummer medewerkersnummer medewerkernr medewerkerid werknemernummer werknemersnummer werknemernr registratienummer stamnummer employeeid employeenumber employeeno empid staffid staffnumber personid personnumber personnelnumber userid nummer nr number".split(
    " ",
  ),
  name: "naam volledigenaam weergavenaam naammedewerker medewerkernaam medewerker werknemer name fullname displayname employeename employee".split(
    " ",
  ),
  firstName: "voornaam roepnaam voornamen firstname givenname forename voorletters initials initialen".split(" "),
  prefix: "tussenvoegsel tussenvoegsels tussenv tv voorvoegsel voorvoegsels infix prefix namensprefix".split(" "),
  lastName: "achternaam familienaam geslachtsnaam lastname surname familyname".split(" "),
  parent:
    "parent parentunit unitparent bovenliggendeafdeling bovenliggendeunit bovenliggend bovenliggendteam hoofdafdelingvan valtonder onderdeelvan parentdepartment partof".split(
      " ",
    ),
  manager:
    "leidinggevendeid managerid leidinggevendenummer personeelsnummerleidinggevende managernumber reportstoid reportsto leidinggevende manager supervisorid supervisor chef rapporteertaan linemanager leidinggevendeemail manageremail leidinggevendemail naamleidinggevende leidinggevendenaam managername".split(
      " ",
    ),
  location:
    "locatie vestiging standplaats werkplek werklocatie gebouw plaats location office site officelocation workplace city".split(
      " ",
    ),
  role: "functie functienaam functieomschrijving functietitel rol beroep role jobtitle title function position job".split(
    " ",
  ),
  start:
    "datumindienst indienst indienstdatum indienstsinds datumindiensttreding indiensttreding startdatum begindatum ingangsdatum start startdate hiredate dateofhire entrydate begindate joined".split(
      " ",
    ),
  end: "datumuitdienst uitdienst uitdienstdatum datumuitdiensttreding uitdiensttreding einddatum eind end enddate terminationdate leavedate exitdate left".split(
    " ",
  ),
  external: "extern externe isextern inhuur externemedewerker external isexternal contractor externalstaff".split(" "),
};

/** Words for a level of the organisation, from the top down; levels of one rank keep the order of their columns. */
const levels: readonly (readonly string[])[] = [
  "concern organisatie bedrijf holding organisation organization company".split(" "),
  "directie divisie sector domein kolom businessunit division directorate".split(" "),
  "cluster hoofdafdeling faculteit dienst faculty".split(" "),
  "afdeling afdelingsnaam afdelingnaam department dept departmentname unit organisatieonderdeel organisatieeenheid orgunit onderdeel eenheid organisatieeenheidnaam".split(
    " ",
  ),
  "subafdeling onderafdeling bureau vakgroep sectie section subdepartment".split(" "),
  "team teamnaam groep group teamname".split(" "),
  "subteam squad".split(" "),
];
/** Headers of a column that holds the whole path. */
const pathHeaders = "pad afdelingspad unitpad organisatiepad unitpath path orgpath hierarchy hierarchie".split(" ");

/** A header in the form it is recognised by: "E-mail (werk)" → "emailwerk". */
const headerKey = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** What a header names; undefined when it names nothing that is read (a birth date, a salary). */
function fieldOf(header: string): Field | undefined {
  const key = headerKey(header);
  const exact = single.find((field) => headers[field].includes(key));
  if (exact) return exact;
  if (pathHeaders.includes(key) || levelOf(key) >= 0) return "unit";
  if (/(leidinggevende|manager|supervisor)/.test(key)) return /^(is|aantal|number)/.test(key) ? undefined : "manager";
  return /mail/.test(key) ? "mail" : undefined;
}

const levelOf = (key: string): number => levels.findIndex((words) => words.includes(key));

/** How many of a row's cells are headers that are recognised. Cost O(cells · synonyms). */
export const recognisedHeaders = (row: readonly string[]): number =>
  row.filter((cell) => fieldOf(cell) !== undefined).length;

/**
 * Which column holds what, from the headers; without a header only mail addresses show themselves, and the rest is for
 * the user to say.
 * @param sample the first rows of people, to see which columns hold mail addresses.
 */
export function guessMapping(
  header: readonly string[] | undefined,
  sample: readonly (readonly string[])[],
): PeopleFileMapping {
  if (header === undefined) return {header: false, mail: mailColumns(sample), unit: []};
  const mapping: {-readonly [key in keyof PeopleFileMapping]: PeopleFileMapping[key]} = {
    header: true,
    mail: [],
    unit: [],
  };
  const found = header.map((text, index) => ({index, key: headerKey(text), field: fieldOf(text)}));
  for (const field of single) {
    const columns = found.filter((column) => column.field === field);
    const rank = ({key}: {key: string}) => (headers[field].indexOf(key) + 1000) % 1000;
    const [best] = columns.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
    if (best) mapping[field] = best.index;
  }
  if (mapping.firstName !== undefined && mapping.lastName === undefined && mapping.name !== undefined) {
    mapping.lastName = mapping.name; // "Voornaam", "Naam": the second is the surname
    delete mapping.name;
  }
  mapping.mail = found
    .filter(({field}) => field === "mail")
    .map(({index}) => index)
    .slice(0, 10);
  if (mapping.mail.length === 0)
    mapping.mail = mailColumns(sample).filter((index) => found[index]?.field === undefined);
  mapping.unit = unitColumns(found, mapping.parent !== undefined);
  return mapping;
}

/** One column when it is a path or has a parent column beside it; else every level there is, from the top down. */
function unitColumns(
  found: readonly {index: number; key: string; field: Field | undefined}[],
  hasParent: boolean,
): number[] {
  const units = found.filter(({field}) => field === "unit");
  const path = units.find(({key}) => pathHeaders.includes(key));
  if (path) return [path.index];
  const ordered = units
    .map(({index, key}) => ({index, level: levelOf(key)}))
    .sort((a, b) => a.level - b.level || a.index - b.index);
  return (hasParent ? ordered.slice(-1) : ordered).map(({index}) => index).slice(0, 10);
}

function mailColumns(sample: readonly (readonly string[])[]): number[] {
  const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({length: width}, (_, index) => index)
    .filter((index) => {
      const filled = sample.map((row) => row[index]?.trim() ?? "").filter((cell) => cell !== "");
      return filled.length > 0 && filled.filter((cell) => /\S@\S+\.\S/.test(cell)).length > filled.length / 2;
    })
    .slice(0, 10);
}

/** The field each column is read as, by index, for the preview. */
export function usesOf(mapping: PeopleFileMapping): Map<number, string> {
  const uses = new Map<number, string>();
  for (const field of single) if (mapping[field] !== undefined) uses.set(mapping[field], field);
  for (const index of mapping.mail) uses.set(index, "mail");
  for (const index of mapping.unit) uses.set(index, "unit");
  return uses;
}

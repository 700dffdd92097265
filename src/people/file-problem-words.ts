import type {FileProblemKind} from "./contract.ts";

/** What a sentence may name: a cell's own value, what stands against it, what lost, the row that counts. */
export interface ProblemDetails {
  readonly value?: string;
  readonly other?: string;
  readonly third?: string;
  readonly otherRow?: number;
}

type Sentence = (details: Required<ProblemDetails>) => {nl: string; en: string};

/** Says one problem of a people file in both languages. Values are cut at 80 characters; whoever shows them escapes them. */
export function problemWords(kind: FileProblemKind, details: ProblemDetails): {nl: string; en: string} {
  const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
  const {value = "", other = "", third = "", otherRow = 0} = details;
  return sentences[kind]({value: cut(value), other: cut(other), third: cut(third), otherRow});
}

const sentences: Readonly<Record<FileProblemKind, Sentence>> = {
  "nothing-to-recognise": () => ({
    nl: "Geen kolom met een nummer, een naam of een mailadres. Geef aan welke kolom dat is.",
    en: "No column with an id, a name or a mail address. Say which column that is.",
  }),
  "no-people": () => ({
    nl: "Er staat niemand in dit bestand die meetelt.",
    en: "There is nobody in this file who counts.",
  }),
  "date-orders": ({value, other}) => ({
    nl: `De datums staan in twee volgordes door elkaar: “${value}” begint met de dag, “${other}” met de maand. Maak ze gelijk, het liefst als 2026-03-01.`,
    en: `The dates are in two orders: “${value}” starts with the day, “${other}” with the month. Make them alike, preferably as 2026-03-01.`,
  }),
  nobody: () => ({
    nl: "Deze rij heeft geen nummer, naam of mailadres. De rij telt niet mee.",
    en: "This row has no id, name or mail address. It is left out.",
  }),
  "id-of-another": ({value, otherRow}) => ({
    nl: `Nummer ${value} is al van iemand anders, op rij ${otherRow}. Deze rij telt niet mee.`,
    en: `Id ${value} already belongs to somebody else, on row ${otherRow}. This row is left out.`,
  }),
  repeated: ({otherRow}) => ({
    nl: `Deze persoon staat ook op rij ${otherRow} en telt één keer mee.`,
    en: `This person is also on row ${otherRow} and counts once.`,
  }),
  "two-units": ({value, other, otherRow}) => ({
    nl: `Deze persoon staat op rij ${otherRow} bij ${other} en hier bij ${value}. ${other} telt.`,
    en: `This person is in ${other} on row ${otherRow} and in ${value} here. ${other} counts.`,
  }),
  "missing-id": () => ({
    nl: "Geen nummer. Deze persoon wordt herkend aan het mailadres of de naam.",
    en: "No id. This person is recognised by mail address or name.",
  }),
  "missing-name": () => ({nl: "Geen naam.", en: "No name."}),
  "missing-mail": () => ({
    nl: "Geen mailadres. Koppelen aan een bron kan alleen op naam.",
    en: "No mail address. Matching with a source can only go by name.",
  }),
  "missing-unit": () => ({nl: "Geen afdeling.", en: "No unit."}),
  "no-id-column": () => ({
    nl: "Geen kolom met nummers. Mensen worden herkend aan hun mailadres, en anders aan hun naam.",
    en: "No column with ids. People are recognised by mail address, or else by name.",
  }),
  "no-name-column": () => ({
    nl: "Geen kolom met namen. Koppelen aan een bron kan alleen op mailadres.",
    en: "No column with names. Matching with a source can only go by mail address.",
  }),
  "no-mail-column": () => ({
    nl: "Geen kolom met mailadressen. Koppelen aan een bron kan alleen op naam.",
    en: "No column with mail addresses. Matching with a source can only go by name.",
  }),
  "no-unit-column": () => ({
    nl: "Geen kolom met afdelingen. Er komen geen cijfers per afdeling.",
    en: "No column with units. There will be no figures per unit.",
  }),
  "broken-mail": ({value}) => ({
    nl: `“${value}” is geen mailadres en telt niet.`,
    en: `“${value}” is no mail address and does not count.`,
  }),
  "shared-mail": ({value, otherRow}) => ({
    nl: `${value} staat ook op rij ${otherRow}, bij iemand anders. Aan dit adres wordt niemand herkend.`,
    en: `${value} is also on row ${otherRow}, with somebody else. Nobody is recognised by this address.`,
  }),
  "same-name": ({otherRow}) => ({
    nl: `Op rij ${otherRow} staat iemand met dezelfde naam. Deze twee worden niet op naam gekoppeld.`,
    en: `Somebody on row ${otherRow} has the same name. These two are not matched by name.`,
  }),
  "unknown-manager": ({value}) => ({
    nl: `Leidinggevende “${value}” staat niet in dit bestand.`,
    en: `Manager “${value}” is not in this file.`,
  }),
  "unclear-manager": ({value}) => ({
    nl: `Leidinggevende “${value}” kan op meer dan één persoon slaan.`,
    en: `Manager “${value}” may be more than one person.`,
  }),
  "own-manager": () => ({
    nl: "Deze persoon is de eigen leidinggevende. Dat leest Samenspel als: geen leidinggevende.",
    en: "This person is their own manager. Samenspel reads that as: no manager.",
  }),
  "manager-cycle": ({value}) => ({
    nl: `Deze mensen zijn in een kring elkaars leidinggevende: ${value}. Voor hen telt geen leidinggevende.`,
    en: `These people are each other's manager in a circle: ${value}. For them no manager counts.`,
  }),
  "unit-cycle": ({value}) => ({
    nl: `Deze afdelingen vallen in een kring onder elkaar: ${value}. Ze staan nu bovenaan.`,
    en: `These units are under each other in a circle: ${value}. They are put at the top.`,
  }),
  "unit-two-parents": ({value, other, third}) => ({
    nl: `${value} valt volgens de ene rij onder ${other} en volgens een andere onder ${third}. De eerste telt.`,
    en: `${value} is under ${other} on one row and under ${third} on another. The first counts.`,
  }),
  "unit-spelling": ({value, other}) => ({
    nl: `“${value}” en “${other}” zijn samen één afdeling: “${other}”.`,
    en: `“${value}” and “${other}” are one unit: “${other}”.`,
  }),
  "broken-date": ({value}) => ({
    nl: `“${value}” is geen datum en telt niet.`,
    en: `“${value}” is no date and does not count.`,
  }),
  "assumed-date-order": ({value}) => ({
    nl: `Bij datums zoals ${value} kan de dag of de maand voorop staan. Samenspel leest de dag voorop.`,
    en: `In dates such as ${value} the day or the month may come first. Samenspel reads the day first.`,
  }),
  "ends-before-start": ({value, other}) => ({
    nl: `De datum uit dienst (${value}) ligt voor de datum in dienst (${other}). Beide datums tellen niet.`,
    en: `The end date (${value}) is before the start date (${other}). Neither date counts.`,
  }),
  "already-left": ({value}) => ({
    nl: `Deze persoon is uit dienst sinds ${value}, voor de ingangsdatum van dit bestand.`,
    en: `This person left on ${value}, before the day from which this file counts.`,
  }),
  "unclear-external": ({value}) => ({
    nl: `“${value}” is geen ja of nee. Deze persoon telt als intern.`,
    en: `“${value}” is neither yes nor no. This person counts as internal.`,
  }),
  formula: ({value}) => ({
    nl: `“${value}” is een formule en telt niet.`,
    en: `“${value}” is a formula and does not count.`,
  }),
  "too-long": ({value}) => ({
    nl: `“${value}” is langer dan 200 tekens. De rest is weggelaten.`,
    en: `“${value}” is longer than 200 characters. The rest is left out.`,
  }),
  "extra-cells": () => ({
    nl: "Deze rij heeft meer cellen dan er kolommen zijn. Kijk of er een scheidingsteken in een cel staat.",
    en: "This row has more cells than there are columns. Look for a separator inside a cell.",
  }),
  "lines-above-header": ({value}) => ({
    nl: `De kolomnamen staan op rij ${value}. Wat erboven staat, telt niet.`,
    en: `The column names are on row ${value}. What stands above is not read.`,
  }),
  "no-header": () => ({
    nl: "Dit bestand heeft geen rij met kolomnamen. De eerste rij is al een persoon.",
    en: "This file has no row with column names. The first row is already a person.",
  }),
};

import type {SignOff} from "../../dossier/contract.ts";
import {cast, type Setting} from "./setting.ts";

/** What a member of the coalition says of a product. */
export interface Verdict extends Pick<SignOff, "product" | "member" | "verdict" | "words" | "textVersion"> {
  readonly by: string;
  readonly on: number;
}

/** A product that was signed off, on a day and until another. */
export interface Signed {
  readonly product: string;
  readonly by: string;
  readonly on: number;
  readonly renewOn: number;
}

/** What somebody remarked on a product, a text, or an entry by its place ("tool-candidate chat"). */
export interface Remark {
  readonly about: {readonly kind: "product" | "text" | "entry"; readonly name: string};
  readonly body: string;
  readonly by: string;
  readonly on: number;
  /** Who dealt with it; null while it is open. */
  readonly resolvedBy: string | null;
}

export const signed: readonly Signed[] = [
  {product: "vision", by: cast.adviser, on: -154, renewOn: 211},
  {product: "picture", by: cast.adviser, on: -91, renewOn: 274},
  {product: "business-case", by: cast.director, on: -20, renewOn: 345},
];

export function verdicts({say}: Setting): readonly Verdict[] {
  const agrees = (product: string, on: number, textVersion: number | null, words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(
      ([member, said]): Verdict => ({
        product,
        member,
        verdict: "agrees",
        words: said,
        textVersion,
        by: cast.adviser,
        on,
      }),
    );
  return [
    ...agrees("vision", -155, 2, {
      [cast.adviser]: "",
      [cast.editor]: "",
      [cast.hr]: say(
        "Met de zin over groepen erin kan ik dit uitleggen aan elke collega.",
        "With the sentence on groups in it I can explain this to every colleague.",
      ),
      [cast.it]: "",
      [cast.director]: say("Ik houd jullie aan het klein beginnen.", "I will hold you to beginning small."),
      [cast.desk]: "",
      [cast.neighbourhood]: "",
    }),
    {
      product: "vision",
      member: cast.council,
      verdict: "dissents",
      words: say(
        "De werf staat er wel in, maar als gast. Wij praten al elke ochtend met elkaar; daar hoeven we niet bij geholpen te worden. Zeg liever wat het stadhuis gaat doen met wat wij al jaren melden. Ik stem pas in als dat er staat.",
        "The yard is in it, but as a guest. We talk with each other every morning already; we need no help with that. Rather say what the town hall will do with what we have been reporting for years. I agree only when that is in it.",
      ),
      textVersion: 2,
      by: cast.adviser,
      on: -155,
    },
    ...agrees("picture", -92, 1, {
      [cast.adviser]: "",
      [cast.editor]: "",
      [cast.hr]: "",
      [cast.it]: say(
        "De cijfers over de werf kloppen, hoe vervelend ook.",
        "The figures on the yard are right, however awkward.",
      ),
      [cast.director]: "",
      [cast.desk]: "",
      [cast.neighbourhood]: "",
      [cast.council]: say("Dit is eerlijk opgeschreven.", "This is written down honestly."),
    }),
    ...agrees("business-case", -21, null, {
      [cast.adviser]: "",
      [cast.editor]: "",
      [cast.hr]: say(
        "Goed dat verloop en betrokkenheid niet meetellen.",
        "Good that turnover and engagement do not count.",
      ),
      [cast.it]: "",
      [cast.director]: say(
        "Na een half jaar wil ik de telling opnieuw zien.",
        "After half a year I want to see the count again.",
      ),
      [cast.desk]: "",
      [cast.neighbourhood]: "",
      [cast.council]: say(
        "Akkoord, zolang gewonnen tijd van de mensen zelf blijft.",
        "Agreed, as long as time saved stays with the people.",
      ),
    }),
  ];
}

export const remarks = ({say}: Setting): readonly Remark[] => [
  {
    about: {kind: "text", name: "vision"},
    body: say(
      "Kan de koffie op de werf eerder in de tekst? Nu lees je er pas halverwege over.",
      "Can the coffee at the yard come earlier in the text? Now one reads of it only halfway.",
    ),
    by: cast.foreman,
    on: -165,
    resolvedBy: cast.editor,
  },
  {
    about: {kind: "product", name: "vision"},
    body: say(
      "Het bezwaar van Kees nemen we mee in stap 4: de eerste eis aan een middel komt van de werf.",
      "We take Kees’ objection along to step 4: the first need of a tool comes from the yard.",
    ),
    by: cast.adviser,
    on: -154,
    resolvedBy: null,
  },
  {
    about: {kind: "entry", name: "case-line streets"},
    body: say("Zijn het er echt zes? Beheer noemde er vijf.", "Are there really six? Beheer named five."),
    by: cast.director,
    on: -60,
    resolvedBy: cast.controller,
  },
  {
    about: {kind: "entry", name: "tool-candidate chat"},
    body: say(
      "Is het ook te lezen met de zon op het scherm? Laat een ploeg het proberen voordat we kiezen.",
      "Can it be read with the sun on the screen? Let a crew try before we choose.",
    ),
    by: cast.foreman,
    on: -39,
    resolvedBy: null,
  },
  {
    about: {kind: "product", name: "division-of-roles"},
    body: say(
      "Wie kijkt er op de werf als Geert vrij is? Er staat geen vervanger.",
      "Who looks at the yard when Geert is off? There is no deputy.",
    ),
    by: cast.council,
    on: -10,
    resolvedBy: null,
  },
  {
    about: {kind: "text", name: "advice-summary"},
    body: say(
      "Graag de drie besluiten bovenaan. Dan weet ik waar ik ja op zeg.",
      "The three decisions on top, please. Then I know what I say yes to.",
    ),
    by: cast.director,
    on: -2,
    resolvedBy: null,
  },
];

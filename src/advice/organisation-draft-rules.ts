import {dimensions} from "../audit/dimensions-content.ts";
import {factOptions} from "../audit/facts-content.ts";
import type {QuestionScore} from "../audit/finding-rules.ts";
import {challenge, type fact, finding} from "../audit/kinds.ts";
import {type FieldId, fields} from "../audit/opportunity-content.ts";
import type {Opportunity} from "../audit/opportunity-rules.ts";
import {type AuditPicture, pictureOf} from "../audit/picture-rules.ts";
import type {Entry} from "../dossier/kinds.ts";
import {listed} from "../dossier/naming-rules.ts";
import {formatDay} from "../drawing/index.ts";
import {firstSentence, inARow, type Pen, type Said} from "./drafting-rules.ts";
import {blocksOf, isWritten, type Part, type RichNode, wordsIn} from "./rich-text-rules.ts";
import {yieldBlocks} from "./yields-draft-rules.ts";

/** M6.1: who we are, by vision and quick scan, and what networks could do for our challenges and ambitions. */
export function organisationDraft(pen: Pen): readonly RichNode[] {
  const picture = pictureOf(pen.held);
  return [
    pen.head("Wie we zijn en waar we heen willen", "Who we are and where we want to go"),
    visionSentence(pen),
    ...dimensionBlocks(pen, picture),
    ...extremeBlocks(pen, picture),
    ...pen.list(picture.facts.flatMap((of) => factItem(pen, of))),
    pen.head("Wat netwerken daaraan bijdragen", "What networks contribute to that"),
    ...opportunityBlocks(pen, picture),
    pen.head("Wat het oplevert", "What it yields"),
    ...yieldBlocks(pen),
  ];
}

/** The first sentence of the vision, in its own words. */
export function visionSentence(pen: Pen): RichNode {
  const document = pen.held.texts.get("vision")?.document;
  const block = blocksOf(document).find((node) => node.type !== "heading" && wordsIn(node).trim() !== "");
  if (!isWritten(document) || !block)
    return pen.missing(
      "hoe we naar communicatie kijken: de visie is nog niet geschreven",
      "how we look at communication: the vision has not been written",
    );
  const sentence = firstSentence(wordsIn(block));
  return pen.say(
    [`In onze visie staat: “${sentence}” `, pen.text("vision", "Visie"), "."],
    [`Our vision says: “${sentence}” `, pen.text("vision", "Vision"), "."],
  );
}

function dimensionBlocks(pen: Pen, {dimensions: scores}: AuditPicture): readonly RichNode[] {
  const known = scores.filter(({score, scored, of}) => score !== null && 2 * scored >= of);
  const thin = scores.filter((one) => !known.includes(one));
  const nameOf = (id: string) => dimensions.find((one) => one.id === id)!.name;
  const names = listed(thin.map(({id}) => ({nl: lower(nameOf(id).nl), en: lower(nameOf(id).en)})));
  const items = known.map(({id, score, scored}): Said => {
    const name = nameOf(id);
    const cited = pen.whole(finding, name[pen.language], outOfFive(pen, score!), scored);
    return {nl: [`${name.nl}: `, cited], en: [`${name.en}: `, cited]};
  });
  return [
    ...(items.length === 0
      ? []
      : [
          pen.say(
            ["De quickscan geeft dit beeld, op een schaal van één tot vijf:"],
            ["The quick scan gives this picture, on a scale of one to five:"],
          ),
          ...pen.list(items),
        ]),
    ...(thin.length === 0
      ? []
      : [
          pen.missing(
            `hoe de organisatie ervoor staat met ${names.nl}: daar is de quickscan nog niet ver genoeg`,
            `how the organisation is doing on ${names.en}: the quick scan has not come far enough there`,
          ),
        ]),
  ];
}

function extremeBlocks(pen: Pen, {strongest, weakest}: AuditPicture): readonly RichNode[] {
  const named = (scores: readonly QuestionScore[]): readonly Part[] =>
    inARow(
      scores.map(({question, score, findings}) => [
        `${lower(question.name[pen.language])} `,
        pen.whole(finding, question.name[pen.language], outOfFive(pen, score ?? 0), findings.length),
      ]),
      pen.language,
    );
  return [
    ...(strongest.shown.length === 0
      ? []
      : [
          pen.say(
            ["Het sterkst staan we in ", ...named(strongest.shown), "."],
            ["We are strongest in ", ...named(strongest.shown), "."],
          ),
        ]),
    ...(weakest.shown.length === 0
      ? []
      : [
          pen.say(
            ["Het zwakst staan we in ", ...named(weakest.shown), "."],
            ["We are weakest in ", ...named(weakest.shown), "."],
          ),
        ]),
  ];
}

function factItem(pen: Pen, of: Entry<typeof fact>): readonly Said[] {
  const {name: id, otherName, value, number, unit, day} = of.details;
  const name = id === "other" || id === null ? otherName : factOptions[id][pen.language];
  const words = value || (number === null ? "" : `${pen.number(number, number % 1 ? 1 : 0)} ${unit}`.trim());
  if (name === "" || words === "") return [];
  const cited = {
    ...pen.entry(of, name, words),
    ...(day === "" ? {} : {period: formatDay(day, pen.language)}),
  };
  return [{nl: [`${name}: `, cited], en: [`${name}: `, cited]}];
}

function opportunityBlocks(pen: Pen, {opportunities}: AuditPicture): readonly RichNode[] {
  const placed = opportunities.filter(({field}) => field !== null);
  if (placed.length === 0)
    return [
      pen.missing(
        "aan welke uitdagingen en ambities netwerken bijdragen: de kansenkaart is nog leeg",
        "to which challenges and ambitions networks contribute: the opportunity map is still empty",
      ),
    ];
  return (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const own = placed.filter((one) => one.field === field);
    if (own.length === 0) return [];
    const {name} = fields[field];
    return [pen.say([`${name.nl}:`], [`${name.en}:`]), ...pen.list(own.map((one) => opportunityItem(pen, one)))];
  });
}

export function opportunityItem(pen: Pen, {challenge: of, potential, readiness}: Opportunity): Said {
  const {name} = of.details;
  const [most, ready] = [pen.number(potential ?? 0), pen.number(readiness ?? 0, 1)];
  const words = {nl: `bijdrage ${most}, gereedheid ${ready}`, en: `contribution ${most}, readiness ${ready}`};
  const cited = pen.entry(of, `${challenge.one[pen.language]}: ${name}`, words[pen.language]);
  return {nl: [`${name} `, cited], en: [`${name} `, cited]};
}

const outOfFive = (pen: Pen, score: number): string =>
  ({nl: `${pen.number(score, 1)} van 5`, en: `${pen.number(score, 1)} out of 5`})[pen.language];

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

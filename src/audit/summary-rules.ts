import type {RichText} from "../dossier/contract.ts";
import type {Words} from "../dossier/kinds.ts";
import {listed} from "../dossier/naming-rules.ts";
import {formatNumber} from "../drawing/index.ts";
import {dimensions} from "./dimensions-content.ts";
import type {QuestionScore} from "./finding-rules.ts";
import {registerFindings} from "./initiative-rules.ts";
import {type FieldId, fields} from "./opportunity-content.ts";
import type {AuditPicture} from "./picture-rules.ts";
import {inSentence, joined} from "./sentence-rules.ts";

/** A first summary of the picture, to be rewritten: what it rests on, what stands out, what can be done. */
export function summaryDraft(picture: AuditPicture, language: keyof Words): RichText {
  const paragraphs = [
    basis(picture),
    extremesOf(picture),
    disagreements(picture),
    networks(picture),
    opportunityWords(picture),
  ];
  return {
    type: "doc",
    content: paragraphs.flatMap((words) =>
      words ? [{type: "paragraph", content: [{type: "text", text: words[language]}]}] : [],
    ),
  };
}

function basis({scores, sources, facts, dimensions: all}: AuditPicture): Words {
  const scored = scores.filter(({state}) => state === "scored").length;
  const thin = all.filter((one) => 2 * one.scored < one.of).map(({id}) => nameOf(id));
  const dimensionWords = listed(thin);
  return joined([
    {
      nl: `Dit beeld rust op ${scored} van de ${scores.length} vragen van de quickscan, ${count(sources.length, "bron", "bronnen")} en ${count(facts.length, "feit", "feiten")} van HR en ICT.`,
      en: `This picture rests on ${scored} of the ${scores.length} questions of the quick scan, ${count(sources.length, "source", "sources")} and ${count(facts.length, "fact", "facts")} from HR and IT.`,
    },
    thin.length === all.length && {
      nl: "Dat is nog te weinig voor een oordeel.",
      en: "That is too little to judge yet.",
    },
    thin.length > 0 &&
      thin.length < all.length && {
        nl: `Over ${dimensionWords.nl} is nog te weinig bekend voor een oordeel.`,
        en: `Too little is known yet to judge ${dimensionWords.en}.`,
      },
  ]);
}

function extremesOf({strongest, weakest}: AuditPicture): Words | undefined {
  if (strongest.shown.length + weakest.shown.length === 0) return undefined;
  const [strong, weak] = [listed(strongest.shown.map(scored)), listed(weakest.shown.map(scored))];
  return joined([
    strongest.shown.length > 0 && {
      nl: `Het sterkst staan we in ${strong.nl}.`,
      en: `We are strongest in ${strong.en}.`,
    },
    weakest.shown.length > 0 && {nl: `Het zwakst staan we in ${weak.nl}.`, en: `We are weakest in ${weak.en}.`},
  ]);
}

function disagreements({contradictions}: AuditPicture): Words | undefined {
  if (contradictions.length === 0) return undefined;
  return joined(
    contradictions.map(({question, factScore, perceptionScore}) => ({
      nl: `Bij ${inSentence(question.name).nl} zeggen de feiten iets anders dan de mensen: ${score(factScore).nl} tegen ${score(perceptionScore).nl}.`,
      en: `On ${inSentence(question.name).en} the facts say something else than the people: ${score(factScore).en} against ${score(perceptionScore).en}.`,
    })),
  );
}

function networks({initiatives, challenges}: AuditPicture): Words | undefined {
  if (initiatives.length === 0) return undefined;
  return joined([
    {
      nl: `In het register ${initiatives.length === 1 ? "staat één netwerk" : `staan ${initiatives.length} netwerken en initiatieven`}.`,
      en: `The register holds ${initiatives.length === 1 ? "one network" : `${initiatives.length} networks and initiatives`}.`,
    },
    ...registerFindings(initiatives, challenges).slice(0, 3),
  ]);
}

function opportunityWords({opportunities}: AuditPicture): Words | undefined {
  const parts = (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const own = opportunities.filter((one) => one.field === field);
    if (own.length === 0) return [];
    const names = listed(own.map(({challenge: {details}}) => ({nl: details.name, en: details.name})));
    const {name} = fields[field];
    return [{nl: `${name.nl}: ${names.nl}.`, en: `${name.en}: ${names.en}.`}];
  });
  return parts.length > 0 ? joined(parts) : undefined;
}

function scored({question, score: value}: QuestionScore): Words {
  const written = score(value ?? 0);
  const {nl, en} = inSentence(question.name);
  return {nl: `${nl} (${written.nl})`, en: `${en} (${written.en})`};
}

const score = (value: number): Words => ({nl: formatNumber(value, "nl", 1), en: formatNumber(value, "en", 1)});

const nameOf = (id: string): Words => inSentence(dimensions.find((one) => one.id === id)!.name);

const count = (of: number, one: string, many: string): string => `${of} ${of === 1 ? one : many}`;

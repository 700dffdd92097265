import type {Words} from "../dossier/kinds.ts";
import {enumerated} from "../dossier/naming-rules.ts";
import type {Held, OpenPoint, Product} from "../dossier/product-rules.ts";
import {formatLongDay} from "../drawing/index.ts";
import {clause, codeDocument} from "./governance-kinds.ts";
import {clausesUnderWay, clausesWithoutSkill, codesLeftAlone, codesToReview, isToReview} from "./governance-rules.ts";
import {placeRemarks} from "./place-rules.ts";
import {signpost} from "./signpost-kinds.ts";
import {wantedTwice} from "./signpost-rules.ts";
import {learningOffer, skill, skillTarget} from "./skill-kinds.ts";
import {offersWithoutOwner, skillMatrix, skillRemarks} from "./skill-rules.ts";
import {medium, structureIssue, teamMeeting} from "./structure-kinds.ts";
import {meetingsWithoutDecision, structureOf, structureRemarks} from "./structure-rules.ts";
import {placeUse, toolCandidate, toolDecision, toolNeed, toolScore} from "./tool-kinds.ts";
import {toolComparison} from "./tool-rules.ts";

export const infrastructure: Product = {
  id: "infrastructure",
  step: 4,
  name: {nl: "Keuze van middelen", en: "Choice of tools"},
  purpose: {
    nl: "Welke middelen mensen en hun netwerken steunen, en waarom juist die.",
    en: "Which tools support people and their networks, and why these.",
  },
  page: "tool-choice",
  kinds: [toolNeed, toolCandidate, toolScore, toolDecision, placeUse],
  texts: [],
  openPoints: (held) => at("tool-choice", [...toolPoints(held), ...placePoints(held)]),
  overdue: (held, today) =>
    at(
      "tool-choice",
      held
        .entries(toolDecision)
        .filter(({details}) => isToReview(details, today))
        .map(({details: {decision, reviewOn}}) => toReview(decision, reviewOn)),
    ),
};

export const skillsPlan: Product = {
  id: "skills-plan",
  step: 4,
  name: {nl: "Vaardighedenplan", en: "Skills plan"},
  purpose: {
    nl: "Wat mensen in netwerken kunnen, en hoe ze het leren.",
    en: "What people can do in networks, and how they learn it.",
  },
  page: "skills",
  kinds: [skill, skillTarget, learningOffer],
  texts: [],
  openPoints: (held) => at("skills", skillPoints(held)),
};

export const communicationStructure: Product = {
  id: "communication-structure",
  step: 4,
  name: {nl: "Communicatiestructuur", en: "Communication structure"},
  purpose: {
    nl: "Waar welk onderwerp aan de orde komt, formeel en informeel.",
    en: "Which issue is addressed where, formally and informally.",
  },
  page: "structure",
  kinds: [medium, structureIssue, teamMeeting],
  texts: [],
  openPoints: (held) => at("structure", structurePoints(held)),
  overdue: (held, today) =>
    at(
      "structure",
      meetingsWithoutDecision(held.entries(teamMeeting), today).map(({details: {day}}) => ({
        nl: `Schrijf op wat op ${formatLongDay(day, "nl")} is besloten.`,
        en: `Write down what was decided on ${formatLongDay(day, "en")}.`,
      })),
    ),
};

export const governance: Product = {
  id: "governance",
  step: 4,
  name: {nl: "Spelregels", en: "Governance"},
  purpose: {
    nl: "Wat we in netwerken van elkaar mogen verwachten.",
    en: "What we may expect of each other in networks.",
  },
  page: "governance",
  kinds: [codeDocument, clause],
  texts: [],
  openPoints: (held) => at("governance", governancePoints(held)),
  overdue: (held, today) =>
    at(
      "governance",
      codesToReview(held.entries(codeDocument), today).map(({details: {name, reviewOn}}) => toReview(name, reviewOn)),
    ),
};

export const signpostForStaff: Product = {
  id: "signpost",
  step: 4,
  name: {nl: "Wegwijzer", en: "Signpost"},
  purpose: {nl: "Waarvoor collega’s wat gebruiken.", en: "What colleagues use for what."},
  page: "signpost",
  kinds: [signpost],
  texts: [],
  openPoints: (held) => at("signpost", signpostPoints(held)),
};

/** The products of step 4. */
export const infrastructureProducts: readonly Product[] = [
  infrastructure,
  skillsPlan,
  communicationStructure,
  governance,
  signpostForStaff,
];

const at = (page: string, all: readonly Words[]): readonly OpenPoint[] => all.map((words) => ({words, page}));

function toolPoints(held: Held): Words[] {
  const needs = held.entries(toolNeed);
  const candidates = held.entries(toolCandidate);
  const decisions = held.entries(toolDecision);
  const comparison = toolComparison(needs, candidates, held.entries(toolScore));
  const unweighed = needs.filter(({details}) => details.weight === null && !details.hard);
  const points: Words[] = [];
  if (needs.length === 0) points.push({nl: "Schrijf op wat mensen nodig hebben.", en: "Write down what people need."});
  if (unweighed.length > 0)
    points.push(
      counted(unweighed.length, {nl: "Eén wens heeft nog geen gewicht.", en: "One need has no weight yet."}, (n) => ({
        nl: `${n} wensen hebben nog geen gewicht.`,
        en: `${n} needs have no weight yet.`,
      })),
    );
  if (candidates.length < 2) points.push({nl: "Vergelijk minstens twee middelen.", en: "Compare at least two tools."});
  for (const {candidate, missing} of comparison.unfinished) {
    const {nl, en} = enumerated(missing.map(({details}) => details.need));
    const {name} = candidate.details;
    points.push({nl: `${name} mist nog een score voor ${nl}.`, en: `${name} has no score yet for ${en}.`});
  }
  for (const {candidate, need, verdict} of comparison.hardCells) {
    if (comparison.out.some((one) => one.candidate === candidate)) continue;
    const [name, hard] = [candidate.details.name, need.details.need];
    if (verdict === "unknown")
      points.push({
        nl: `Zoek uit of ${name} voldoet aan “${hard}”.`,
        en: `Find out whether ${name} meets “${hard}”.`,
      });
    if (verdict === "disputed")
      points.push({
        nl: `Jullie zijn het er niet over eens of ${name} voldoet aan “${hard}”.`,
        en: `You do not agree whether ${name} meets “${hard}”.`,
      });
  }
  if (comparison.people.length === 1)
    points.push({
      nl: "Eén persoon gaf scores. Vraag er meer, uit andere vakken.",
      en: "One person gave scores. Ask more, of other disciplines.",
    });
  if (decisions.length === 0) points.push({nl: "Leg vast wat jullie besluiten.", en: "Record what you decide."});
  for (const {details} of decisions.filter((one) => one.details.why === ""))
    points.push({
      nl: `Schrijf op waarom je besloot: ${details.decision}`,
      en: `Write why you decided: ${details.decision}`,
    });
  return points;
}

function placePoints(held: Held): readonly Words[] {
  const uses = held.entries(placeUse);
  if (uses.length === 0)
    return [
      {
        nl: "Beschrijf de netwerkplek: welk middel dient waarvoor?",
        en: "Describe the network place: which tool serves what?",
      },
    ];
  return placeRemarks(uses).map(({words}) => words);
}

function skillPoints(held: Held): readonly Words[] {
  const skills = held.entries(skill);
  const offers = held.entries(learningOffer);
  if (skills.length === 0) return [{nl: "Kies welke vaardigheden nodig zijn.", en: "Choose which skills are needed."}];
  const matrix = skillMatrix(skills, held.entries(skillTarget));
  return [
    ...(matrix.rows.length === 0
      ? [{nl: "Zet bij elke rol welk niveau nodig is.", en: "Say for each role which level is needed."}]
      : []),
    ...skillRemarks(matrix, offers),
    ...offersWithoutOwner(offers).map(({details: {name}}) => ({
      nl: `Niemand regelt “${name}” nog.`,
      en: `Nobody arranges “${name}” yet.`,
    })),
  ];
}

function structurePoints(held: Held): readonly Words[] {
  const media = held.entries(medium);
  const issues = held.entries(structureIssue);
  return [
    ...(media.length === 0
      ? [
          {
            nl: "Zet media en overleggen op een rij, ook informele.",
            en: "List the media and meetings, informal ones too.",
          },
        ]
      : []),
    ...(issues.length === 0
      ? [
          {
            nl: "Schrijf op welke onderwerpen mensen moeten kunnen aankaarten.",
            en: "Write down which issues people must be able to raise.",
          },
        ]
      : []),
    ...structureRemarks(structureOf(media, issues)),
    ...(held.entries(teamMeeting).length === 0
      ? [{nl: "Plan het eerste multidisciplinaire overleg.", en: "Plan the first multidisciplinary meeting."}]
      : []),
  ];
}

function governancePoints(held: Held): readonly Words[] {
  const documents = held.entries(codeDocument);
  const clauses = held.entries(clause);
  const underWay = clausesUnderWay(clauses).length;
  return [
    ...(documents.length === 0
      ? [{nl: "Zet erbij welke gedragscode er al is.", en: "Add the code of conduct that is there already."}]
      : []),
    ...codesLeftAlone(documents).map(({details: {name}}) => ({
      nl: `${name} heeft nog geen eigenaar of geen dag om opnieuw te bekijken.`,
      en: `${name} has no owner or no day to be looked at again yet.`,
    })),
    ...(clauses.length === 0 ? [{nl: "Kies afspraken over netwerken.", en: "Choose clauses about networks."}] : []),
    ...clausesWithoutSkill(clauses).map(({details: {title}}) => ({
      nl: `“${title}” rust nog niet op een vaardigheid.`,
      en: `“${title}” does not rest on a skill yet.`,
    })),
    ...(underWay > 0
      ? [
          counted(
            underWay,
            {nl: "Eén afspraak is nog niet vastgelegd als afgesproken.", en: "One clause is not agreed yet."},
            (n) => ({
              nl: `${n} afspraken zijn nog niet vastgelegd als afgesproken.`,
              en: `${n} clauses are not agreed yet.`,
            }),
          ),
        ]
      : []),
  ];
}

function signpostPoints(held: Held): readonly Words[] {
  const signs = held.entries(signpost).map(({details}) => details);
  const withoutHow = signs.filter(({how, link}) => how === "" && link === "").map(({want}) => want);
  return [
    ...(signs.length === 0
      ? [{nl: "Begin de wegwijzer met een eerste regel.", en: "Begin the signpost with a first line."}]
      : []),
    ...wantedTwice(signs).map((want) => ({
      nl: `“Ik wil ${want}” staat er twee keer in.`,
      en: `“I want to ${want}” stands in it twice.`,
    })),
    ...withoutHow.map((want) => ({
      nl: `Vertel hoe je dat doet: ${want}.`,
      en: `Tell how to do it: ${want}.`,
    })),
  ];
}

const toReview = (name: string, day: string): Words => ({
  nl: `Kijk opnieuw naar “${name}”: dat zou op ${formatLongDay(day, "nl")}.`,
  en: `Look again at “${name}”: that was due on ${formatLongDay(day, "en")}.`,
});

/** A sentence about a number of things; the words are for one and for more. */
function counted(count: number, one: Words, more: (count: number) => Words): Words {
  return count === 1 ? one : more(count);
}

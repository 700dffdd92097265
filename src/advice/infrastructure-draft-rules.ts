import {eachOnce, enumerated} from "../dossier/naming-rules.ts";
import {formatDay} from "../drawing/index.ts";
import {clause} from "../infrastructure/governance-kinds.ts";
import {functionsOfPlace} from "../infrastructure/place-rules.ts";
import {signpost} from "../infrastructure/signpost-kinds.ts";
import {learningOffer, skill, skillTarget} from "../infrastructure/skill-kinds.ts";
import {skillGaps, skillMatrix} from "../infrastructure/skill-rules.ts";
import {medium, structureIssue} from "../infrastructure/structure-kinds.ts";
import {placeFunctions, placeUse, toolDecision} from "../infrastructure/tool-kinds.ts";
import {firstSentence, type Pen, type Said} from "./drafting-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** M6.3: the tools, what people learn, where issues are addressed, and what was agreed. */
export function infrastructureDraft(pen: Pen): readonly RichNode[] {
  return [
    pen.head("Waarmee we netwerken ondersteunen", "What we support networks with"),
    ...decisionBlocks(pen),
    ...placeBlocks(pen),
    pen.head("Hoe we mensen op weg helpen", "How we help people on their way"),
    ...skillBlocks(pen),
    pen.head("Waar onderwerpen aan de orde komen", "Where issues are addressed"),
    ...structureBlocks(pen),
    ...agreementBlocks(pen),
  ];
}

function decisionBlocks(pen: Pen): readonly RichNode[] {
  const decisions = pen.held.entries(toolDecision);
  if (decisions.length === 0)
    return [
      pen.missing(
        "met welke middelen we netwerken ondersteunen: er is nog geen besluit genomen",
        "with which tools we support networks: no decision has been taken",
      ),
    ];
  return [
    pen.say(["Dit is besloten over de middelen:"], ["This was decided about the tools:"]),
    ...pen.list(
      decisions.map((of) => {
        const {decision, day, why} = of.details;
        const when =
          day === ""
            ? {nl: "besluit", en: "decision"}
            : {nl: `besluit, ${formatDay(day, "nl")}`, en: `decision, ${formatDay(day, "en")}`};
        const cited = pen.entry(of, decision, when[pen.language]);
        const because =
          why === "" ? {nl: "", en: ""} : {nl: `, want: ${firstSentence(why)}`, en: `, because: ${firstSentence(why)}`};
        return {nl: [`${decision}${because.nl} `, cited], en: [`${decision}${because.en} `, cited]};
      }),
    ),
  ];
}

function placeBlocks(pen: Pen): readonly RichNode[] {
  const uses = pen.held.entries(placeUse);
  if (uses.length === 0) return [pen.missing("hoe de netwerkplek eruitziet", "what the network place looks like")];
  const served = functionsOfPlace.map((id) => ({
    name: placeFunctions[id],
    tools: eachOnce(uses.filter(({details}) => details.serves.includes(id)).map(({details}) => details.tool)),
  }));
  return [
    pen.say(["Dit zijn de middelen op de netwerkplek:"], ["These are the tools of the network place:"]),
    ...pen.list(
      served
        .filter(({tools}) => tools.length > 0)
        .map(({name, tools}): Said => {
          const cited = pen.count(placeUse, tools.length, {nl: "middel", en: "tool"}, {nl: "middelen", en: "tools"});
          const {nl, en} = enumerated(tools);
          return {nl: [`${name.nl}: ${nl} `, cited], en: [`${name.en}: ${en} `, cited]};
        }),
    ),
    ...served
      .filter(({tools}) => tools.length === 0)
      .map(({name}) => pen.missing(`welk middel er is voor ${name.nl}`, `which tool there is for ${name.en}`)),
  ];
}

function skillBlocks(pen: Pen): readonly RichNode[] {
  const [skills, offers] = [pen.held.entries(skill), pen.held.entries(learningOffer)];
  const gaps = skillGaps(skillMatrix(skills, pen.held.entries(skillTarget)));
  if (skills.length === 0)
    return [pen.missing("wat mensen in netwerken moeten kunnen", "what people must be able to do in networks")];
  return [
    ...(gaps.length === 0
      ? []
      : [
          pen.say(["Hier is het doel nog niet bereikt:"], ["Here the target has not been reached yet:"]),
          ...pen.list(
            gaps.map(({skill: of, role, now, target}): Said => {
              const level = now === null ? "?" : pen.number(now);
              const words = {
                nl: `niveau ${level} van ${pen.number(target ?? 0)}`,
                en: `level ${level} of ${pen.number(target ?? 0)}`,
              };
              const cited = pen.whole(skillTarget, `${of.details.name}, ${role}`, words[pen.language]);
              const name = `${of.details.name}, ${role} `;
              return {nl: [name, cited], en: [name, cited]};
            }),
          ),
        ]),
    ...(offers.length === 0
      ? [
          pen.missing(
            "hoe mensen dit leren: er is nog geen leeraanbod",
            "how people learn this: there is no learning offer yet",
          ),
        ]
      : [
          pen.say(["Zo leren mensen het:"], ["This is how people learn it:"]),
          ...pen.list(
            offers.map((of): Said => {
              const {name, form, forWhom} = of.details;
              const words = form === null ? learningOffer.one : learningOffer.fields.form.options[form];
              const cited = pen.entry(of, name, words[pen.language]);
              const whom = forWhom === "" ? {nl: "", en: ""} : {nl: `, voor ${forWhom}`, en: `, for ${forWhom}`};
              return {nl: [`${name}${whom.nl} `, cited], en: [`${name}${whom.en} `, cited]};
            }),
          ),
        ]),
  ];
}

function structureBlocks(pen: Pen): readonly RichNode[] {
  const [media, issues] = [pen.held.entries(medium), pen.held.entries(structureIssue)];
  if (issues.length === 0)
    return [
      pen.missing(
        "waar welke onderwerpen aan de orde komen: de communicatiestructuur is nog leeg",
        "where which issues are addressed: the communication structure is still empty",
      ),
    ];
  return [
    ...pen.list(
      issues.map((of): Said => {
        const {issue, places, raisedBy} = of.details;
        const names = media.filter(({id}) => places.includes(id)).map(({details}) => details.name);
        if (names.length === 0) {
          const cited = pen.entry(of, issue, {nl: "nog geen plek", en: "no place yet"}[pen.language]);
          return {nl: [`${issue} `, cited], en: [`${issue} `, cited]};
        }
        const {nl, en} = enumerated(names);
        const by =
          raisedBy === "" ? {nl: "", en: ""} : {nl: `, ingebracht door ${raisedBy}`, en: `, brought up by ${raisedBy}`};
        const cited = pen.entry(of, issue, {nl: "structuur", en: "structure"}[pen.language]);
        return {nl: [`${issue}: ${nl}${by.nl} `, cited], en: [`${issue}: ${en}${by.en} `, cited]};
      }),
    ),
  ];
}

function agreementBlocks(pen: Pen): readonly RichNode[] {
  const [clauses, signs] = [pen.held.entries(clause), pen.held.entries(signpost)];
  const agreed = clauses.filter(({details}) => details.state === "agreed").length;
  return [
    ...(clauses.length === 0
      ? [
          pen.missing(
            "welke afspraken over netwerken bij de gedragscode komen",
            "which clauses about networks are added to the code of conduct",
          ),
        ]
      : [
          pen.say(
            [
              "Aan de gedragscode voegen we ",
              pen.count(clause, clauses.length, {nl: "afspraak", en: "clause"}, {nl: "afspraken", en: "clauses"}),
              " toe; daarvan ",
              pen.count(clause, agreed, {nl: "vastgesteld", en: "agreed"}, {nl: "vastgesteld", en: "agreed"}),
              ".",
            ],
            [
              "To the code of conduct we add ",
              pen.count(clause, clauses.length, {nl: "afspraak", en: "clause"}, {nl: "afspraken", en: "clauses"}),
              "; of these ",
              pen.count(clause, agreed, {nl: "vastgesteld", en: "agreed"}, {nl: "vastgesteld", en: "agreed"}),
              ".",
            ],
          ),
        ]),
    ...(signs.length === 0
      ? []
      : [
          pen.say(
            [
              "De wegwijzer zegt wat je waarvoor gebruikt, in ",
              pen.count(signpost, signs.length, {nl: "regel", en: "line"}, {nl: "regels", en: "lines"}),
              ".",
            ],
            [
              "The signpost says what to use for what, in ",
              pen.count(signpost, signs.length, {nl: "regel", en: "line"}, {nl: "regels", en: "lines"}),
              ".",
            ],
          ),
        ]),
  ];
}

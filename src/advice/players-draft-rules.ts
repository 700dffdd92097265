import type {QuestionScore} from "../audit/finding-rules.ts";
import {registerCounts} from "../audit/initiative-rules.ts";
import {finding, networkInitiative} from "../audit/kinds.ts";
import {pictureOf} from "../audit/picture-rules.ts";
import type {Entry} from "../dossier/kinds.ts";
import {enumerated} from "../dossier/naming-rules.ts";
import {coalitionMember, disciplineOptions, keyPlayer, type PlayerGroup, playerGroupOptions} from "../vision/kinds.ts";
import {firstSentence, type Pen, type Said} from "./drafting-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** M6.2: what players need, who make it possible, who is crucial. */
export function playersDraft(pen: Pen): readonly RichNode[] {
  return [
    pen.head("Wat collega’s nodig hebben", "What colleagues need"),
    ...needBlocks(pen),
    ...networkBlocks(pen),
    pen.head("Wie dit mogelijk maken", "Who make this possible"),
    ...coalitionBlocks(pen),
    ...playerBlocks(pen),
  ];
}

function needBlocks(pen: Pen): readonly RichNode[] {
  const noted = pictureOf(pen.held).scores.filter(
    ({question, findings}) => question.dimension === "players" && findings.length > 0,
  );
  if (noted.length === 0)
    return [
      pen.missing(
        "wat collega’s nodig hebben en wat hen drijft: de quickscan heeft daar nog geen bevindingen over",
        "what colleagues need and what drives them: the quick scan has no findings on that yet",
      ),
    ];
  return [
    pen.say(["Dit vonden we over de spelers:"], ["This is what we found on the players:"]),
    ...pen.list(noted.map((one) => needItem(pen, one))),
  ];
}

function needItem(pen: Pen, {question, findings, score}: QuestionScore): Said {
  const note = firstSentence(findings[0]!.details.note);
  const words =
    score === null
      ? {nl: "bevinding", en: "finding"}
      : {nl: `${pen.number(score, 1)} van 5`, en: `${pen.number(score, 1)} out of 5`};
  const cited = pen.whole(finding, question.name[pen.language], words[pen.language], findings.length);
  return {nl: [`${question.name.nl}: ${note} `, cited], en: [`${question.name.en}: ${note} `, cited]};
}

function networkBlocks(pen: Pen): readonly RichNode[] {
  const {all, offline, unsupported} = registerCounts(pen.held.entries(networkInitiative));
  if (all === 0)
    return [
      pen.missing(
        "welke netwerken er al zijn: het register is nog leeg",
        "which networks exist already: the register is still empty",
      ),
    ];
  const count = (count: number) =>
    pen.count(networkInitiative, count, {nl: "netwerk", en: "network"}, {nl: "netwerken", en: "networks"});
  return [
    pen.say(
      [
        "We telden al ",
        count(all),
        ". Daarvan zonder computer: ",
        count(offline),
        "; zonder steun van het management: ",
        count(unsupported),
        ".",
      ],
      [
        "We counted already ",
        count(all),
        ". Of these offline: ",
        count(offline),
        "; without support of management: ",
        count(unsupported),
        ".",
      ],
    ),
  ];
}

/** The disciplines without which a coalition is not whole (M1.6). */
const needed = ["hr", "it", "corporate-communication", "sales-service", "management"] as const;

function coalitionBlocks(pen: Pen): readonly RichNode[] {
  const members = pen.held.entries(coalitionMember).filter(({details}) => details.state !== "declined");
  if (members.length === 0)
    return [pen.missing("wie met ons meedoen: er is nog geen coalitie", "who join us: there is no coalition yet")];
  const named = (language: "nl" | "en") =>
    enumerated(
      members.map(({details: {name, discipline}}) =>
        discipline === null ? name : `${name} (${disciplineOptions[discipline][language]})`,
      ),
    )[language];
  const count = pen.count(coalitionMember, members.length, {nl: "lid", en: "member"}, {nl: "leden", en: "members"});
  const absent = needed.filter((discipline) => !members.some(({details}) => details.discipline === discipline));
  const names = (language: "nl" | "en") => enumerated(absent.map((id) => disciplineOptions[id][language]))[language];
  return [
    pen.say(
      [`De coalitie bestaat uit ${named("nl")} `, count, "."],
      [`The coalition consists of ${named("en")} `, count, "."],
    ),
    ...(absent.length === 0
      ? []
      : [pen.missing(`wie er namens ${names("nl")} meedoen`, `who join on behalf of ${names("en")}`)]),
  ];
}

function playerBlocks(pen: Pen): readonly RichNode[] {
  const players = pen.held.entries(keyPlayer);
  if (players.length === 0)
    return [
      pen.missing(
        "wie onmisbaar zijn, en hoe we hen betrekken: de kaart van spelers is nog leeg",
        "who are crucial, and how we involve them: the map of players is still empty",
      ),
    ];
  return (Object.keys(playerGroupOptions) as PlayerGroup[]).flatMap((group) => {
    const own = players.filter(({details}) => details.group === group);
    if (own.length === 0) return [];
    const {nl, en} = playerGroupOptions[group];
    return [pen.say([`${nl}:`], [`${en}:`]), ...pen.list(own.map((of) => playerItem(pen, of)))];
  });
}

function playerItem(pen: Pen, of: Entry<typeof keyPlayer>): Said {
  const {name, interest, influence, approach} = of.details;
  const value = (scale: number | null) => (scale === null ? "?" : pen.number(scale));
  const words = {
    nl: `belang ${value(interest)}, invloed ${value(influence)}`,
    en: `interest ${value(interest)}, influence ${value(influence)}`,
  };
  const told = approach.trim() === "" ? name : `${name}: ${firstSentence(approach)}`;
  const cited = pen.entry(of, name, words[pen.language]);
  return {nl: [`${told} `, cited], en: [`${told} `, cited]};
}

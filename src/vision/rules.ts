import {listed, named} from "../dossier/naming-rules.ts";
import type {Held, OpenPoint, Product} from "../dossier/product-rules.ts";
import {coalitionStanding, disciplinesInWords} from "./coalition-rules.ts";
import {panesWithoutCards, panesWithoutChosen} from "./frame-rules.ts";
import {coalitionMember, frameCard, informationFlow, keyPlayer, playerGroupOptions, productKinds} from "./kinds.ts";
import {playersStanding} from "./player-rules.ts";

/** The name of the vision's text. */
export const visionText = "vision";

/** What step 1 ends with. */
export const vision: Product = {
  id: "vision",
  step: 1,
  name: {nl: "Visie", en: "Vision"},
  purpose: {
    nl: "Een korte tekst waarin jullie samen zeggen hoe mensen elkaar vinden in jullie organisatie, en wat jullie daarin willen.",
    en: "A short text in which you say together how people find each other in your organisation, and what you want in that.",
  },
  page: "vision",
  kinds: productKinds,
  texts: [visionText],
  openPoints: (held) => [...framePoints(held), ...coalitionPoints(held), ...playerPoints(held), ...textPoints(held)],
};

export const visionProducts: readonly Product[] = [vision];

function framePoints(held: Held): OpenPoint[] {
  const cards = held.entries(frameCard);
  if (cards.length === 0)
    return [point("frame", "Schrijf de eerste kaart in het denkraam.", "Write the first card in the thinking frame.")];
  const empty = panesWithoutCards(cards);
  if (empty.length > 0) {
    const names = listed(empty.map(({name}) => quoted(name)));
    return [point("frame", `Nog geen kaart bij ${names.nl}.`, `No card yet for ${names.en}.`)];
  }
  if (!cards.some(({details}) => details.chosen))
    return [point("frame", "Kies welke kaarten meegaan in de visie.", "Choose which cards go into the vision.")];
  const open = panesWithoutChosen(cards);
  if (open.length === 0) return [];
  const names = listed(open.map(({name}) => quoted(name)));
  return [
    point("frame", `Nog geen kaart voor de visie uit ${names.nl}.`, `No card for the vision yet from ${names.en}.`),
  ];
}

function coalitionPoints(held: Held): OpenPoint[] {
  const members = held.entries(coalitionMember);
  if (members.length === 0)
    return [
      point("coalition", "Vraag de eerste collega voor de coalitie.", "Ask the first colleague for the coalition."),
    ];
  const {missing, isPrimaryProcessMissing, isDecisionMissing} = coalitionStanding(members);
  const points: (OpenPoint | false)[] = [
    missing.length > 0 &&
      point(
        "coalition",
        `De coalitie mist ${disciplinesInWords(missing).nl}.`,
        `The coalition misses ${disciplinesInWords(missing).en}.`,
      ),
    isPrimaryProcessMissing &&
      point(
        "coalition",
        "Vraag iemand uit het primaire proces voor de coalitie.",
        "Ask somebody of the primary process for the coalition.",
      ),
    isDecisionMissing &&
      !missing.includes("management") &&
      point("coalition", "Niemand die beslist doet al mee.", "Nobody who decides has joined yet."),
  ];
  return points.filter((one) => one !== false);
}

function playerPoints(held: Held): OpenPoint[] {
  const players = held.entries(keyPlayer);
  const {missing, toWin} = playersStanding(players);
  const groups = listed(missing.map((id) => playerGroupOptions[id]));
  const names = listed(toWin.map(({details}) => named(details.name)));
  const points: (OpenPoint | false)[] = [
    players.length === 0 &&
      point(
        "players",
        "Zet op de kaart wie dit mogelijk maakt en wie het kan tegenhouden.",
        "Put on the map who makes this possible and who can stop it.",
      ),
    players.length > 0 &&
      missing.length > 0 &&
      point("players", `Nog niemand op de kaart van: ${groups.nl}.`, `Nobody on the map yet of: ${groups.en}.`),
    toWin.length > 0 &&
      point("players", `Bedenk een aanpak voor ${names.nl}.`, `Think of an approach for ${names.en}.`),
    held.entries(informationFlow).length === 0 &&
      point(
        "players",
        "Schrijf op hoe informatie loopt, formeel en informeel.",
        "Write down how information runs, formally and informally.",
      ),
  ];
  return points.filter((one) => one !== false);
}

function textPoints(held: Held): OpenPoint[] {
  if (!hasWords(held.texts.get(visionText)?.document))
    return [point("vision", "De tekst van de visie is nog leeg.", "The text of the vision is still empty.")];
  const heard = new Set(
    held.signOffs.filter(({product}) => product === vision.id).map(({member}) => member.trim().toLowerCase()),
  );
  const silent = coalitionStanding(held.entries(coalitionMember)).joined.filter(
    ({details}) => !heard.has(details.name.trim().toLowerCase()),
  );
  if (silent.length === 0) return [];
  const names = listed(silent.map(({details}) => named(details.name)));
  return [
    point(
      "vision",
      `Vraag aan ${names.nl} wat zij van de visie vinden.`,
      `Ask ${names.en} what they think of the vision.`,
    ),
  ];
}

/** Whether there is a word in a document. */
function hasWords(document: unknown): boolean {
  const {text, content} = (document ?? {}) as {readonly text?: unknown; readonly content?: readonly unknown[]};
  return (typeof text === "string" && text.trim() !== "") || (content ?? []).some(hasWords);
}

const quoted = ({nl, en}: {readonly nl: string; readonly en: string}) => ({nl: `“${nl}”`, en: `“${en}”`});

const point = (page: string, nl: string, en: string): OpenPoint => ({words: {nl, en}, page});

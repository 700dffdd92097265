import type {Entry, Words} from "../dossier/kinds.ts";
import {listed, named} from "../dossier/naming-rules.ts";
import {type keyPlayer, type PlayerGroup, playerGroupOptions} from "./kinds.ts";

export type KeyPlayer = Entry<typeof keyPlayer>;

/** Groups that a map of players asks for (M6.2). */
export const neededGroups: readonly PlayerGroup[] = [
  "sponsor",
  "network-owner",
  "works-council",
  "it",
  "management",
  "connector",
];

/** How players in a corner of the map are best met. High is 4 or 5, low 1 or 2; 3 lies between and belongs to the higher side. */
export const corners = {
  partner: {
    name: {nl: "Doe het samen", en: "Do it together"},
    about: {
      nl: "Veel belang en veel invloed. Beslis samen, en spreek elkaar vaak.",
      en: "Much interest and much influence. Decide together, and speak often.",
    },
  },
  win: {
    name: {nl: "Zoek hun belang", en: "Find their interest"},
    about: {
      nl: "Veel invloed, weinig belang. Vraag wat zij zoeken, en laat zien wat dit daaraan bijdraagt.",
      en: "Much influence, little interest. Ask what they look for, and show what this adds to it.",
    },
  },
  strengthen: {
    name: {nl: "Maak hen sterker", en: "Make them stronger"},
    about: {
      nl: "Veel belang, weinig invloed. Geef hun een stem en breng ze met anderen in contact.",
      en: "Much interest, little influence. Give them a voice and bring them into contact with others.",
    },
  },
  inform: {
    name: {nl: "Houd contact", en: "Keep in touch"},
    about: {
      nl: "Weinig belang en weinig invloed. Vertel hoe het gaat en houd de deur open.",
      en: "Little interest and little influence. Tell how it goes and keep the door open.",
    },
  },
} as const satisfies Record<string, {readonly name: Words; readonly about: Words}>;

export type Corner = keyof typeof corners;

/** @returns undefined when interest or influence is not known. */
export function cornerOf({details: {interest, influence}}: KeyPlayer): Corner | undefined {
  if (interest === null || influence === null) return undefined;
  if (influence >= 3) return interest >= 3 ? "partner" : "win";
  return interest >= 3 ? "strengthen" : "inform";
}

export interface PlayersStanding {
  /** Needed groups of which nobody was noted. */
  readonly missing: readonly PlayerGroup[];
  /** Influence 4 or 5, interest 1 or 2, and no approach. */
  readonly toWin: readonly KeyPlayer[];
  /** Against, influence 3 or more, and no approach. */
  readonly against: readonly KeyPlayer[];
  /** Interest or influence was not filled in. */
  readonly offMap: readonly KeyPlayer[];
  /** An approach that nobody takes care of. */
  readonly withoutOwner: readonly KeyPlayer[];
}

export function playersStanding(players: readonly KeyPlayer[]): PlayersStanding {
  const present = new Set(players.map(({details}) => details.group));
  const hasApproach = ({details}: KeyPlayer) => details.approach.trim() !== "";
  const toWin = players.filter(
    (player) => (player.details.influence ?? 0) >= 4 && (player.details.interest ?? 5) <= 2 && !hasApproach(player),
  );
  return {
    missing: neededGroups.filter((group) => !present.has(group)),
    toWin,
    against: players.filter(
      (player) =>
        player.details.stance === "against" &&
        (player.details.influence ?? 0) >= 3 &&
        !hasApproach(player) &&
        !toWin.includes(player),
    ),
    offMap: players.filter((player) => cornerOf(player) === undefined),
    withoutOwner: players.filter((player) => hasApproach(player) && player.details.owner.trim() === ""),
  };
}

/** What the map of players asks for, one sentence or two each, the most important first. */
export function playerRemarks(players: readonly KeyPlayer[]): readonly Words[] {
  const {missing, toWin, against, offMap, withoutOwner} = playersStanding(players);
  const names = (of: readonly KeyPlayer[]) => listed(of.map(({details}) => named(details.name)));
  const has = (of: readonly KeyPlayer[], nl: [string, string], en: [string, string]): Words => ({
    nl: `${names(of).nl} ${nl[of.length === 1 ? 0 : 1]}`,
    en: `${names(of).en} ${en[of.length === 1 ? 0 : 1]}`,
  });
  const remarks: (Words | false)[] = [
    toWin.length > 0 &&
      has(
        toWin,
        [
          "heeft veel invloed en weinig belang, en er is nog geen aanpak. Bedenk wat dit deze speler oplevert.",
          "hebben veel invloed en weinig belang, en er is nog geen aanpak. Bedenk wat dit hun oplevert.",
        ],
        [
          "has much influence and little interest, and there is no approach yet. Think what this player gains from it.",
          "have much influence and little interest, and there is no approach yet. Think what they gain from it.",
        ],
      ),
    against.length > 0 &&
      has(
        against,
        [
          "is tegen en heeft invloed, en er is nog geen aanpak. Vraag eerst naar de reden.",
          "zijn tegen en hebben invloed, en er is nog geen aanpak. Vraag eerst naar de reden.",
        ],
        [
          "is against and has influence, and there is no approach yet. Ask for the reason first.",
          "are against and have influence, and there is no approach yet. Ask for the reason first.",
        ],
      ),
    missing.length > 0 && {
      nl: `Van deze groepen staat nog niemand op de kaart: ${listed(missing.map((id) => playerGroupOptions[id])).nl}.`,
      en: `Of these groups nobody is on the map yet: ${listed(missing.map((id) => playerGroupOptions[id])).en}.`,
    },
    offMap.length > 0 && {
      nl: `Nog niet op de kaart: ${names(offMap).nl}. Vul belang en invloed in.`,
      en: `Not on the map yet: ${names(offMap).en}. Fill in interest and influence.`,
    },
    withoutOwner.length > 0 && {
      nl: `Er is een aanpak voor ${names(withoutOwner).nl}, maar nog niemand die het doet.`,
      en: `There is an approach for ${names(withoutOwner).en}, but nobody to do it yet.`,
    },
  ];
  return remarks.filter((remark) => remark !== false);
}

import {choice, type EntryKind, kind, link, long, number, text, yes} from "../dossier/kinds.ts";

/** The six panes of the thinking frame, in their order on the board. */
export const paneOptions = {
  player: {nl: "Zie jezelf als speler", en: "See yourself as a player"},
  people: {nl: "Denk in mensen", en: "Think in people"},
  networks: {nl: "Denk in sociale netwerken", en: "Think in social networks"},
  beyond: {nl: "Kijk over de grens", en: "Look across the border"},
  support: {nl: "Stop de expertblik", en: "Stop the expert view"},
  together: {nl: "Kijk breed, werk samen", en: "Look wide, work together"},
} as const;

export type PaneId = keyof typeof paneOptions;

/** What somebody saw, on a card in one pane of the thinking frame. */
export const frameCard = kind({
  id: "frame-card",
  one: {nl: "Kaart", en: "Card"},
  many: {nl: "Kaarten", en: "Cards"},
  title: "text",
  fields: {
    pane: choice("Vlak", "Pane", paneOptions, {required: true}),
    text: text("Wat je ziet", "What you see", {required: true}),
    group: text("Groep", "Group", {
      longest: 60,
      hint: {nl: "Kaarten met dezelfde groep staan bij elkaar.", en: "Cards of one group stand together."},
    }),
    from: text("Van wie of welk vak", "From whom or which discipline", {
      longest: 60,
      hint: {nl: "Zoals: ICT, of de balie.", en: "Such as: IT, or the front desk."},
    }),
    stars: number("Sterren", "Stars", {least: 0}),
    chosen: yes("Gaat mee in de visie", "Goes into the vision"),
    paper: yes("Overgenomen van papier", "Taken over from paper"),
  },
});

export const disciplineOptions = {
  ic: {nl: "Interne communicatie", en: "Internal communication"},
  hr: {nl: "HR", en: "HR"},
  it: {nl: "ICT", en: "IT"},
  "corporate-communication": {nl: "Corporate communicatie", en: "Corporate communication"},
  management: {nl: "Directie en management", en: "Management"},
  "sales-service": {nl: "Verkoop en dienstverlening", en: "Sales and service"},
  "works-council": {nl: "Medezeggenschap", en: "Works council"},
  "primary-process": {nl: "Primair proces", en: "Primary process"},
  other: {nl: "Anders", en: "Other"},
} as const;

export type Discipline = keyof typeof disciplineOptions;

/** Somebody who walks along: the coalition that stands behind the vision. */
export const coalitionMember = kind({
  id: "coalition-member",
  one: {nl: "Lid van de coalitie", en: "Member of the coalition"},
  many: {nl: "Coalitie", en: "Coalition"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 120}),
    discipline: choice("Vak", "Discipline", disciplineOptions, {required: true}),
    role: text("Rol", "Role", {
      longest: 120,
      hint: {nl: "Zoals: teamleider balie.", en: "Such as: team lead of the front desk."},
    }),
    brings: long("Brengt mee", "Brings"),
    needs: long("Heeft nodig", "Needs"),
    commitments: long("Afspraken", "Commitments", {
      hint: {nl: "Wie doet wat, en wanneer.", en: "Who does what, and when."},
    }),
    contact: text("Te bereiken via", "Can be reached by", {inTable: false}),
    state: choice("Stand", "State", {
      asked: {nl: "gevraagd", en: "asked"},
      joined: {nl: "doet mee", en: "joined"},
      declined: {nl: "doet niet mee", en: "declined"},
    }),
  },
});

export const playerGroupOptions = {
  sponsor: {nl: "Sponsors", en: "Sponsors"},
  "network-owner": {nl: "Eigenaren van netwerken", en: "Owners of networks"},
  "works-council": {nl: "Medezeggenschap", en: "Works council"},
  it: {nl: "ICT", en: "IT"},
  management: {nl: "Directie en management", en: "Management"},
  connector: {nl: "Verbinders", en: "Connectors"},
  other: {nl: "Anders", en: "Other"},
} as const;

export type PlayerGroup = keyof typeof playerGroupOptions;

const fromOneToFive = {least: 1, most: 5} as const;

/** Somebody, or a role, that makes it possible or can stop it. */
export const keyPlayer = kind({
  id: "key-player",
  one: {nl: "Sleutelspeler", en: "Key player"},
  many: {nl: "Sleutelspelers", en: "Key players"},
  title: "name",
  fields: {
    name: text("Naam of rol", "Name or role", {required: true, longest: 120}),
    group: choice("Groep", "Group", playerGroupOptions, {required: true}),
    interest: number("Belang", "Interest", {
      ...fromOneToFive,
      hint: {
        nl: "1 = raakt deze speler weinig, 5 = raakt deze speler veel.",
        en: "1 = matters little to this player, 5 = matters much.",
      },
    }),
    influence: number("Invloed", "Influence", {
      ...fromOneToFive,
      hint: {
        nl: "1 = kan weinig maken of breken, 5 = kan veel maken of breken.",
        en: "1 = can make or break little, 5 = much.",
      },
    }),
    stance: choice("Houding", "Stance", {
      for: {nl: "voor", en: "for"},
      neutral: {nl: "neutraal", en: "neutral"},
      against: {nl: "tegen", en: "against"},
      unknown: {nl: "nog niet bekend", en: "not known yet"},
    }),
    approach: long("Aanpak", "Approach", {
      hint: {nl: "Hoe betrek je deze speler?", en: "How do you involve this player?"},
    }),
    owner: text("Wie doet het?", "Who does it?", {longest: 120}),
  },
});

/** How news, questions and knowledge find their way, by the book or at the coffee table. */
export const informationFlow = kind({
  id: "information-flow",
  one: {nl: "Informatiestroom", en: "Flow of information"},
  many: {nl: "Informatiestromen", en: "Flows of information"},
  title: "name",
  fields: {
    name: text("Wat stroomt er?", "What flows?", {
      required: true,
      longest: 120,
      hint: {nl: "Zoals: nieuws over roosters.", en: "Such as: news about rosters."},
    }),
    from: text("Van", "From", {required: true, longest: 80}),
    to: text("Naar", "To", {required: true, longest: 80}),
    formal: choice("Soort", "Kind", {
      formal: {nl: "formeel", en: "formal"},
      informal: {nl: "informeel", en: "informal"},
    }),
    means: text("Middel", "Means", {
      longest: 120,
      hint: {nl: "Zoals: het werkoverleg, of een appgroep.", en: "Such as: the team meeting, or a group chat."},
    }),
    runs: text("Hoe loopt het?", "How does it run?"),
    function: long("Functie", "Function"),
    works: choice("Werkt het?", "Does it work?", {
      well: {nl: "goed", en: "well"},
      partly: {nl: "deels", en: "partly"},
      badly: {nl: "slecht", en: "badly"},
    }),
  },
});

/** A book or page of the coalition's own, beside the reading list of the method. */
export const reading = kind({
  id: "reading",
  one: {nl: "Leestip", en: "Reading tip"},
  many: {nl: "Leestips", en: "Reading tips"},
  title: "title",
  fields: {
    author: text("Wie schreef het?", "Who wrote it?", {longest: 120}),
    title: text("Titel", "Title", {required: true, longest: 200}),
    year: number("Jaar", "Year", {least: 1800, most: 2200, inTable: false}),
    why: text("Waarom lezen?", "Why read it?"),
    link: link("Adres", "Address"),
    read: yes("Gelezen", "Read"),
  },
});

/** A word that the language hint leaves alone, in this trajectory. */
export const silencedHint = kind({
  id: "hint-silenced",
  one: {nl: "Woord met rust", en: "Word left alone"},
  many: {nl: "Woorden met rust", en: "Words left alone"},
  title: "word",
  fields: {word: text("Woord", "Word", {required: true, longest: 60})},
});

/** What the vision rests on. */
export const productKinds = [frameCard, coalitionMember, keyPlayer, informationFlow] as const;

export const visionKinds: readonly EntryKind[] = [...productKinds, reading, silencedHint];

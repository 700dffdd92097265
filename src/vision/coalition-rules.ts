import type {Entry, Words} from "../dossier/kinds.ts";
import {listed, named} from "../dossier/naming-rules.ts";
import {type coalitionMember, type Discipline, disciplineOptions} from "./kinds.ts";

export type Member = Entry<typeof coalitionMember>;

/** Disciplines that a coalition needs beside internal communication itself (M1.6), and what each knows or can. */
const neededDisciplines: readonly {readonly id: Discipline; readonly why: Words}[] = [
  {
    id: "management",
    why: {
      nl: "Zij beslissen over tijd en geld, en zijn zelf het voorbeeld.",
      en: "They decide on time and money, and set the example themselves.",
    },
  },
  {
    id: "hr",
    why: {
      nl: "HR weet wie begint, groeit en vertrekt, en gaat over leren en gesprekken.",
      en: "HR knows who begins, grows and leaves, and takes care of learning and talks.",
    },
  },
  {
    id: "it",
    why: {
      nl: "ICT weet welke middelen er zijn, wat veilig is en wat morgen kan.",
      en: "IT knows which tools there are, what is safe and what can be done tomorrow.",
    },
  },
  {
    id: "corporate-communication",
    why: {
      nl: "Wat collega’s binnen zeggen, hoor je buiten terug. Zij kennen beide kanten.",
      en: "What colleagues say inside is heard outside. They know both sides.",
    },
  },
  {
    id: "sales-service",
    why: {
      nl: "Zij spreken elke dag klanten, inwoners of patiënten en horen het eerst wat er speelt.",
      en: "They speak with clients, residents or patients every day and are first to hear what is going on.",
    },
  },
];

export interface CoalitionStanding {
  readonly joined: readonly Member[];
  /** Asked, or nothing was noted yet. */
  readonly asked: readonly Member[];
  readonly declined: readonly Member[];
  /** Needed disciplines of which nobody was asked or joined, the most needed first. */
  readonly missing: readonly Discipline[];
  readonly isPrimaryProcessMissing: boolean;
  /** Nobody from management has joined. */
  readonly isDecisionMissing: boolean;
  /** Joined, and nothing was agreed with them yet. */
  readonly withoutCommitments: readonly Member[];
}

/** Who walks along, and who is missed. Who declined counts for nobody. */
export function coalitionStanding(members: readonly Member[]): CoalitionStanding {
  const joined = members.filter(({details}) => details.state === "joined");
  const declined = members.filter(({details}) => details.state === "declined");
  const asked = members.filter(({details}) => details.state !== "joined" && details.state !== "declined");
  const present = new Set([...joined, ...asked].map(({details}) => details.discipline));
  return {
    joined,
    asked,
    declined,
    missing: neededDisciplines.map(({id}) => id).filter((id) => !present.has(id)),
    isPrimaryProcessMissing: !present.has("primary-process"),
    isDecisionMissing: !joined.some(({details}) => details.discipline === "management"),
    withoutCommitments: joined.filter(({details}) => details.commitments.trim() === ""),
  };
}

/** What a coalition misses, one sentence or two each, the most important first; none for one that is complete. */
export function coalitionRemarks(members: readonly Member[]): readonly Words[] {
  const standing = coalitionStanding(members);
  const remarks: Words[] = standing.missing.map((id) => {
    const {why} = neededDisciplines.find((one) => one.id === id)!;
    return {
      nl: `Er is nog niemand gevraagd van ${inSentence.nl(id)}. ${why.nl}`,
      en: `Nobody of ${inSentence.en(id)} has been asked yet. ${why.en}`,
    };
  });
  if (standing.isPrimaryProcessMissing)
    remarks.push({
      nl: "Er is nog niemand uit het primaire proces. Vraag iemand die het werk doet waar het om gaat: zonder hen wordt het een plan van de staf.",
      en: "Nobody of the primary process is in yet. Ask somebody who does the work that it is about: without them it becomes a plan of the staff.",
    });
  if (standing.isDecisionMissing && !standing.missing.includes("management"))
    remarks.push({
      nl: "Niemand die beslist doet al mee. Vraag het antwoord van directie of management.",
      en: "Nobody who decides has joined yet. Ask management for an answer.",
    });
  if (standing.withoutCommitments.length > 0) {
    const names = listed(standing.withoutCommitments.map(({details}) => named(details.name)));
    remarks.push({
      nl: `Nog geen afspraken met ${names.nl}. Spreek af wie wat doet, en wanneer.`,
      en: `No commitments yet with ${names.en}. Agree who does what, and when.`,
    });
  }
  return remarks;
}

/** A discipline's name within a sentence: no capital, unless it is an abbreviation. */
const inSentence = {
  nl: (id: Discipline): string => lowered(disciplineOptions[id].nl),
  en: (id: Discipline): string => lowered(disciplineOptions[id].en),
} as const;

/** The names of disciplines as a sentence lists them: "directie en management, HR en IT". */
export const disciplinesInWords = (ids: readonly Discipline[]): Words =>
  listed(ids.map((id) => ({nl: inSentence.nl(id), en: inSentence.en(id)})));

const lowered = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

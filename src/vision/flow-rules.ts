import type {Entry, Words} from "../dossier/kinds.ts";
import {listed, named} from "../dossier/naming-rules.ts";
import type {informationFlow} from "./kinds.ts";

export type Flow = Entry<typeof informationFlow>;

export interface FlowsStanding {
  readonly formal: readonly Flow[];
  readonly informal: readonly Flow[];
  /** Formal flows that work partly or badly. */
  readonly faltering: readonly Flow[];
  /** Who only receives, in the order in which they were first named. */
  readonly onlyReceive: readonly string[];
  /** Who only tells. */
  readonly onlyTell: readonly string[];
}

/** How information runs. Names that differ only in capitals or spaces around are one. */
export function flowsStanding(flows: readonly Flow[]): FlowsStanding {
  const [tell, receive] = [new Map<string, string>(), new Map<string, string>()];
  for (const {details} of flows) {
    keep(tell, details.from);
    keep(receive, details.to);
  }
  const without = (of: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...of].filter(([key]) => !others.has(key)).map(([, name]) => name);
  return {
    formal: flows.filter(({details}) => details.formal === "formal"),
    informal: flows.filter(({details}) => details.formal === "informal"),
    faltering: flows.filter(
      ({details}) => details.formal === "formal" && (details.works === "partly" || details.works === "badly"),
    ),
    onlyReceive: without(receive, tell),
    onlyTell: without(tell, receive),
  };
}

function keep(names: Map<string, string>, name: string): void {
  const key = placeKey(name);
  if (!names.has(key)) names.set(key, name.trim());
}

/** By which two ways of writing one name are the same. */
export const placeKey = (name: string): string => name.trim().toLowerCase();

/** What the flows ask for, the most important first; none without flows. */
export function flowRemarks(flows: readonly Flow[]): readonly Words[] {
  if (flows.length === 0) return [];
  const {informal, formal, faltering, onlyReceive} = flowsStanding(flows);
  const remarks: (Words | false)[] = [
    informal.length === 0 && {
      nl: "Je hebt nog geen informele stroom genoemd. Vraag drie collega’s waar ze nieuws het eerst horen.",
      en: "You named no informal flow yet. Ask three colleagues where they hear news first.",
    },
    formal.length === 0 && {
      nl: "Je hebt nog geen formele stroom genoemd, zoals een overleg of een nieuwsbrief.",
      en: "You named no formal flow yet, such as a meeting or a newsletter.",
    },
    faltering.length > 0 && {
      nl: `Formeel, maar het werkt niet goed: ${listed(faltering.map(({details}) => named(details.name))).nl}. Welke informele stroom vangt dat op?`,
      en: `Formal, but not working well: ${listed(faltering.map(({details}) => named(details.name))).en}. Which informal flow makes up for it?`,
    },
    onlyReceive.length > 0 && {
      nl: `Hier komt informatie alleen aan: ${listed(onlyReceive.map(named)).nl}. Hoe hoor je terug wat zij zien?`,
      en: `Here information only arrives: ${listed(onlyReceive.map(named)).en}. How do you hear back what they see?`,
    },
  ];
  return remarks.filter((remark) => remark !== false);
}

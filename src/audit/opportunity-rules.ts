import type {Entry, Words} from "../dossier/kinds.ts";
import {listed} from "../dossier/naming-rules.ts";
import type {Readiness} from "./finding-rules.ts";
import type {challenge, networkInitiative} from "./kinds.ts";
import {additions, type FieldId, fields} from "./opportunity-content.ts";
import {inSentence} from "./sentence-rules.ts";

/** From here on potential and readiness are high: the middle of the scale of 1 to 5, and what lies on it. */
export const fieldBorder = 3;

/** The field of the opportunity map. @param potential, readiness 1…5. */
export function fieldOf(potential: number, readiness: number): FieldId {
  const isReady = readiness >= fieldBorder;
  if (potential >= fieldBorder) return isReady ? "now" : "prepare";
  return isReady ? "grow" : "leave";
}

/** A challenge or ambition on the opportunity map. */
export interface Opportunity {
  readonly challenge: Entry<typeof challenge>;
  /** 1…5; null while unknown, and then it is not on the map. */
  readonly potential: number | null;
  readonly readiness: number | null;
  /** Its readiness is that of the whole organisation, from the findings. */
  readonly isEstimated: boolean;
  readonly field: FieldId | null;
  readonly networks: readonly Entry<typeof networkInitiative>[];
  /** Sentences in their order; the first is that of the field. */
  readonly advice: readonly Words[];
}

/** The challenges in their order, each with its place and advice. */
export function opportunities(
  challenges: readonly Entry<typeof challenge>[],
  initiatives: readonly Entry<typeof networkInitiative>[],
  whole: Readiness,
): readonly Opportunity[] {
  return challenges.map((one) => {
    const {potential, readiness: own} = one.details;
    const readiness = own ?? whole.score;
    const field = potential === null || readiness === null ? null : fieldOf(potential, readiness);
    const networks = initiatives.filter(({details}) => details.contributesTo.includes(one.id));
    const placed = {challenge: one, potential, readiness, isEstimated: own === null, field, networks};
    return {...placed, advice: adviceOn(placed, whole)};
  });
}

function adviceOn(of: Omit<Opportunity, "advice">, {heldBackBy}: Readiness): readonly Words[] {
  const {field, networks, potential, isEstimated} = of;
  if (field === null) return [potential === null ? additions.noPotential : additions.noReadiness];
  const unsupported = networks.filter(({details}) => !details.supported);
  const more: (Words | false)[] = [
    field === "now" && (networks.length > 0 ? additions.begins(namesOf(networks)) : additions.noNetwork),
    field === "prepare" &&
      isEstimated &&
      heldBackBy.length > 0 &&
      additions.inTheWay(listed(heldBackBy.map(({question}) => inSentence(question.name)))),
    field === "prepare" && unsupported.length > 0 && additions.unsupported(namesOf(unsupported)),
    field === "grow" && networks.length > 0 && additions.leaveFree(namesOf(networks)),
  ];
  return [fields[field].advice, ...more.filter((one) => one !== false)];
}

const namesOf = (networks: readonly Entry<typeof networkInitiative>[]): Words =>
  listed(networks.map(({details: {name}}) => ({nl: name, en: name})));

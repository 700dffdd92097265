import {clusterOf, clusters} from "./municipality.ts";

/**
 * Who may meet whom. People of two clusters meet freely unless a rule says that one or both must be a gatekeeper;
 * the rules are what makes silos, bridges and white spots, so they hold for every single interaction.
 */
export const gate = {
  /** People of the silo who meet anyone outside it. */
  liaison: 1,
  /** People outside the silo whom its liaisons meet. */
  partner: 2,
  /** People of Sociaal domein who meet ICT en data. */
  hinge: 4,
  /** People of Ruimte en wonen who meet the Buitendienst. */
  foreman: 8,
  /** Held by nobody: the two never meet. */
  none: 128,
} as const;

/** The circles of a population: `cluster` and `gates` (bits of `gate`) per person. */
export interface Circles {
  readonly cluster: Uint8Array;
  readonly gates: Uint8Array;
}

export function mayMeet({cluster, gates}: Circles, one: number, other: number): boolean {
  const from = cluster[one]!;
  const to = cluster[other]!;
  if (from === to) return true;
  const asked = needs[from * clusters.length + to]!;
  const askedOfOther = needs[to * clusters.length + from]!;
  return (gates[one]! & asked) === asked && (gates[other]! & askedOfOther) === askedOfOther;
}

/** The bits that a person of the row's cluster needs to meet somebody of the column's. */
const needs = needsOf();

function needsOf(): Uint8Array {
  const n = clusters.length;
  const rows = new Uint8Array(n * n);
  const need = (from: number, to: number, bit: number) => {
    rows[from * n + to]! |= bit;
  };
  for (let other = 0; other < n; other++) {
    if (other !== clusterOf.safety) {
      need(clusterOf.safety, other, gate.liaison);
      need(other, clusterOf.safety, gate.partner);
    }
    if (other !== clusterOf.outdoor && other !== clusterOf.space) need(clusterOf.outdoor, other, gate.none);
  }
  need(clusterOf.space, clusterOf.outdoor, gate.foreman);
  need(clusterOf.social, clusterOf.ict, gate.hinge);
  return rows;
}

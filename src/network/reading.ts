import type {Graph} from "../analysis/graph/index.ts";
import type {TieKind} from "./contract.ts";

/** A unit as it is shown: one of the tree's units, or "other" for those too small to stand alone. */
export interface ShownUnit {
  readonly id: string;
  /** null for "other". */
  readonly name: string | null;
  readonly people: number;
}

/** Who is tied to whom in one scope: the plain data of the network's measures. People are numbers; nobody has a name here. */
export interface NetworkReading {
  /** Nodes: everybody with a tie, and everybody whom the people file names. */
  readonly graph: Graph;
  /** Distinct ordered pairs per kind of tie. */
  readonly arcsByKind: Readonly<Record<TieKind, number>>;
  /** Interactions of people with themselves: in no figure. */
  readonly selfTies: number;
  /** The shown unit of each node; −1 without one. */
  readonly unitOf: Int32Array;
  readonly units: readonly ShownUnit[];
  /** Wrote or reacted in the scope, per node. */
  readonly isActive: Uint8Array;
  readonly locationOf: Int32Array;
  readonly locations: readonly string[];
  readonly players: number;
  readonly otherPlayers: number;
  readonly seed: number;
}

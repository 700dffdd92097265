import type {NetworkReply} from "../../network/contract.ts";
import type {Format} from "../i18n/index.ts";
import type {NetworkWords} from "./words.ts";

type Unit = NetworkReply["units"][number];
type Tie = NetworkReply["ties"][number];

/** What the network comes down to: the sentence, and the unit or tie it is about (ids), for the picture. */
export interface NetworkFinding {
  readonly title: string;
  readonly unit?: string;
  readonly tie?: {readonly from: string; readonly to: string};
}

/**
 * The one thing to know: a unit that hangs on one line or none while others have more; else the thinnest bridge; else the
 * hub; else how many groups there are.
 * With a unit chosen it is about that unit, for of the others only their contact with it is known.
 * @param groups how many communities the analysis found, small ones too; null when not shown. @param chosen id of the unit.
 */
export function networkFinding(
  network: NetworkReply,
  groups: number | null,
  t: NetworkWords["finding"],
  format: Format,
  chosen?: string,
): NetworkFinding {
  const {units, ties, bridges} = network;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const nameOf = (id: string): string => byId.get(id)?.name ?? "";
  if (chosen !== undefined) {
    const unit = byId.get(chosen);
    if (!unit) return {title: t.plain};
    const others = tiesOf(unit, ties).length;
    if (others === 0) return {title: t.noLine(unit.name), unit: unit.id};
    return {title: others === 1 ? t.reachesOne(unit.name) : t.reaches(unit.name, format.number(others)), unit: unit.id};
  }
  const named = units.filter(({id}) => id !== "other");
  const lagging = laggingUnit(named, ties);
  if (lagging) {
    const {unit, tie} = lagging;
    if (!tie) return {title: t.noLine(unit.name), unit: unit.id};
    const other = tie.from === unit.id ? tie.to : tie.from;
    return {title: t.thinLine(unit.name, format.number(tie.people), nameOf(other)), unit: unit.id, tie};
  }
  const bridge = bridges.find(({from, to}) => from !== "other" && to !== "other");
  if (bridge)
    return {title: t.bridge(nameOf(bridge.from), nameOf(bridge.to), format.number(bridge.people)), tie: bridge};
  const hub = hubOf(named, ties);
  if (hub) return {title: t.hub(hub.unit.name, format.number(hub.others)), unit: hub.unit.id};
  if (groups === null || groups < 1) return {title: t.plain};
  return {title: groups === 1 ? t.oneGroup : t.groups(format.number(groups))};
}

const tiesOf = ({id}: Unit, ties: readonly Tie[]): readonly Tie[] =>
  ties.filter(({from, to}) => from === id || to === id);

/** The largest unit with at most one tie, where another has two or more. */
function laggingUnit(
  units: readonly Unit[],
  ties: readonly Tie[],
): {readonly unit: Unit; readonly tie: Tie | undefined} | undefined {
  if (units.length < 3 || !units.some((unit) => tiesOf(unit, ties).length >= 2)) return undefined;
  const [unit] = units.filter((one) => tiesOf(one, ties).length <= 1).sort((a, b) => b.people - a.people);
  return unit && {unit, tie: tiesOf(unit, ties)[0]};
}

/** The unit in contact with three others or more, and with more than any other unit. */
function hubOf(
  units: readonly Unit[],
  ties: readonly Tie[],
): {readonly unit: Unit; readonly others: number} | undefined {
  const [first, second] = units
    .map((unit) => ({unit, others: tiesOf(unit, ties).length}))
    .sort((a, b) => b.others - a.others);
  return first && first.others >= 3 && first.others > (second?.others ?? 0) ? first : undefined;
}

/** The part of all arcs that stays inside the own unit, 0…1, from the E-I index: E − I over E + I. */
export const insideShare = (eiIndex: number): number => (1 - eiIndex) / 2;

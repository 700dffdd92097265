import {type Language, type Picture, type Style, unitsPicture} from "../../drawing/index.ts";
import type {NetworkReply} from "../../network/contract.ts";
import type {NetworkFinding} from "./network-finding.ts";

/** The network as the drawing that documents have too, with what the finding is about in brand. */
export function networkDrawing(
  {units, ties}: NetworkReply,
  {unit, tie}: NetworkFinding,
  style: Style & {readonly height: number},
  language: Language,
): Picture {
  const nameOf = (id: string | undefined) => units.find((one) => one.id === id)?.name ?? "";
  return unitsPicture(
    units,
    ties.map(({from, to, people}) => ({from: nameOf(from), to: nameOf(to), people})),
    {unit: unit && nameOf(unit), tie: tie && {from: nameOf(tie.from), to: nameOf(tie.to)}},
    style,
    language,
  );
}

import {useMemo} from "react";
import {hull, type Point} from "../../analysis/graph/index.ts";
import {placeLabels, textWidth} from "../../drawing/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./LiveNetwork.module.css";
import type {Scene, SceneGroup, SceneTie, SceneUnit} from "./network-scene.ts";
import {networkWords} from "./words.ts";

/** A unit where it stands on the screen now, in pixels. */
export interface PlacedUnit extends SceneUnit {
  /** Its radius on the screen. */
  readonly pixels: number;
}

interface OnScreen {
  readonly units: readonly PlacedUnit[];
  readonly width: number;
  readonly height: number;
}

/** Soft grounds below the units of one group. */
export function GroupHulls({groups, units, width, height}: OnScreen & {groups: readonly SceneGroup[]}) {
  return (
    <svg className={css.overlay} viewBox={`0 0 ${width || 1} ${height || 1}`} aria-hidden="true">
      {groups.map(({category, units: ids}) => {
        const members = units.filter(({id}) => ids.includes(id));
        const colour = `var(--cat-${category + 1})`;
        return (
          <path
            key={ids.join()}
            className={css.hull}
            d={`M${outline(members)
              .map(({x, y}) => `${x} ${y}`)
              .join("L")}Z`}
            fill={colour}
            stroke={colour}
          />
        );
      })}
    </svg>
  );
}

/** Around all members, each with its own radius. */
const outline = (members: readonly PlacedUnit[]): Point[] =>
  hull(members.flatMap((unit) => hull([{x: unit.x, y: unit.y}], unit.pixels + 6)));

/** Names of units and groups, and what crosses the bridges. */
export function NetworkLabels({
  scene,
  units,
  pointed,
  width,
  height,
}: OnScreen & {scene: Scene; pointed: string | null}) {
  const words = useWords(networkWords);
  const format = useFormat();
  const placed = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const lines = scene.ties.flatMap((tie) => {
    const [from, to] = [placed.get(tie.from), placed.get(tie.to)];
    return from && to ? [{tie, from, to}] : [];
  });
  const tags = lines
    .filter(({tie}) => tie.kind === "bridge")
    .map(({tie, from, to}) => tagOf(tie, from, to, words.people(format.number(tie.people))));
  const labels = placeLabels(
    units.map(({x, y, pixels, name}) => ({x, y, radius: pixels + 2, width: textWidth(name, 13, 600), height: 16})),
    lines,
    {width, height},
    tags,
  );
  const isFar = (id: string) =>
    pointed !== null &&
    id !== pointed &&
    !scene.ties.some(({from, to}) => [from, to].every((end) => end === id || end === pointed));
  return (
    <svg className={css.overlay} viewBox={`0 0 ${width || 1} ${height || 1}`} aria-hidden="true">
      {tags.map(({key, text, x, y, width: wide, height: tall}) => (
        <g key={key}>
          <rect className={css.tag} x={x} y={y} width={wide} height={tall} rx={tall / 2} />
          <text className={css.tagWords} x={x + wide / 2} y={y + 15.5} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {units.map(({id, name}, i) => {
        const label = labels[i];
        const look = id === pointed ? css.pointed : isFar(id) ? css.faded : "";
        return (
          label && (
            <text key={id} className={look} x={label.x} y={label.y + 13}>
              {name}
            </text>
          )
        );
      })}
    </svg>
  );
}

interface Tag {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** On the middle of the line between the edges of its two units. */
function tagOf({from: one, to: other}: SceneTie, from: PlacedUnit, to: PlacedUnit, text: string): Tag {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const part = (from.pixels + (length - from.pixels - to.pixels) / 2) / length;
  const width = textWidth(text, 13, 600) + 20;
  return {
    key: `${one} ${other}`,
    text,
    x: from.x + (to.x - from.x) * part - width / 2,
    y: from.y + (to.y - from.y) * part - 11,
    width,
    height: 22,
  };
}

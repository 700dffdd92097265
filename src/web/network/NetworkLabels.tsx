import {useMemo} from "react";
import {hull, type Point} from "../../analysis/graph/index.ts";
import {placeLabels, shorten, textWidth} from "../../drawing/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./LiveNetwork.module.css";
import type {Scene, SceneUnit} from "./network-scene.ts";
import {networkWords} from "./words.ts";

interface OnScreen {
  readonly scene: Scene;
  /** As they stand on the screen now, zoomed and moved. */
  readonly units: readonly SceneUnit[];
}

/** Soft grounds below the units of one group that are in contact; the row of those without. @param isHome not zoomed. */
export function GroupGrounds({scene, units, isHome}: OnScreen & {isHome: boolean}) {
  const t = useWords(networkWords).picture;
  const {apartFrom, frame} = scene;
  return (
    <svg className={css.overlay} viewBox={viewBox(scene)} aria-hidden="true">
      {isHome && apartFrom !== null && (
        <>
          <path className={css.apart} d={`M0 ${apartFrom}H${frame.width}`} />
          <text className={css.apartName} x="0" y={apartFrom + 18}>
            {t.apart}
          </text>
        </>
      )}
      {groundsOf(scene, units).map(({key, category, outline}) => {
        const colour = `var(--cat-${category + 1})`;
        const d = `M${outline.map(({x, y}) => `${x} ${y}`).join("L")}Z`;
        return <path key={key} className={css.ground} d={d} fill={colour} stroke={colour} />;
      })}
    </svg>
  );
}

/** Names of units and groups, and how many people carry a bridge. @param about the unit that the page's finding is about. */
export function NetworkLabels({
  scene,
  units,
  pointed,
  about,
}: OnScreen & {pointed: string | null; about: string | undefined}) {
  const words = useWords(networkWords);
  const format = useFormat();
  const {tags, names, labels} = useMemo(() => {
    const tags = bridgeTags(scene, units, (people) => words.people(format.number(people)));
    const names = groundsOf(scene, units).map(({key, community, outline}) =>
      nameAbove(key, words.group(format.number(community + 1)), outline),
    );
    const tied = units.filter(({id}) => isTied(scene, id));
    const circles = tied.map(({x, y, radius, name, category}) => ({
      x,
      y,
      radius: radius * (category === triangle ? 1.3 : 1.1) + 2,
      width: textWidth(name, 13, 600),
      height: 17,
    }));
    const lines = linesOf(scene, units).map(({from, to}) => ({from, to}));
    const boxes = placeLabels(circles, lines, scene.frame, [...tags, ...names]);
    return {tags, names, labels: new Map(tied.map(({id}, i) => [id, boxes[i]!]))};
  }, [scene, units, words, format]);
  const isFar = (id: string) =>
    pointed !== null &&
    id !== pointed &&
    !scene.ties.some(({from, to}) => [from, to].every((end) => end === id || end === pointed));
  return (
    <svg className={css.overlay} viewBox={viewBox(scene)} aria-hidden="true">
      {names.map(({key, text, x, y}) => (
        <text key={key} className={css.groupName} x={x} y={y + 13}>
          {text}
        </text>
      ))}
      {tags.map(({key, text, x, y, width, height}) => (
        <g key={key} className={pointed !== null && !key.includes(pointed) ? css.faded : ""}>
          <rect className={css.tag} x={x} y={y} width={width} height={height} rx={height / 2} />
          <text className={css.tagWords} x={x + width / 2} y={y + 15.5} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {units.map(({id, name, x, y, radius}) => {
        const label = labels.get(id);
        const look = isFar(id) ? css.faded : id === about ? css.finding : id === pointed ? css.pointed : "";
        return label ? (
          <text key={id} className={look} x={label.x} y={label.y + 13}>
            {name}
          </text>
        ) : (
          <text key={id} className={look} x={x} y={y + radius + 18} textAnchor="middle">
            {shorten(name, scene.apartWidth - 8, 13, 600)}
          </text>
        );
      })}
    </svg>
  );
}

/** The category whose shape reaches furthest from its middle. */
const triangle = 3;

interface Placed {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const isTied = ({ties}: Scene, id: string): boolean => ties.some(({from, to}) => from === id || to === id);

const viewBox = ({frame: {width, height}}: Scene): string => `0 0 ${width || 1} ${height || 1}`;

function groundsOf({groups}: Scene, units: readonly SceneUnit[]) {
  const placed = new Map(units.map((unit) => [unit.id, unit]));
  return groups.flatMap(({community, category, units: ids}) => {
    const members = ids.flatMap((id) => placed.get(id) ?? []);
    const outline = hull(members.flatMap(({x, y, radius}) => hull([{x, y}], radius + 8)));
    return outline.length > 2 ? [{key: ids.join(" "), community, category, outline}] : [];
  });
}

function nameAbove(key: string, text: string, outline: readonly Point[]): Placed {
  const top = outline.reduce((best, point) => (point.y < best.y ? point : best));
  const width = textWidth(text, 13, 600);
  return {key, text, x: top.x - width / 2, y: Math.max(0, top.y - 32), width, height: 17};
}

function linesOf({ties}: Scene, units: readonly SceneUnit[]) {
  const placed = new Map(units.map((unit) => [unit.id, unit]));
  return ties.flatMap((tie) => {
    const [from, to] = [placed.get(tie.from), placed.get(tie.to)];
    return from && to ? [{tie, from, to}] : [];
  });
}

/** On their lines, or where there is no room beside them, as near the middle as they cover neither a unit nor each other. */
function bridgeTags(scene: Scene, units: readonly SceneUnit[], write: (people: number) => string): Placed[] {
  const tags: Placed[] = [];
  for (const {tie, from, to} of linesOf(scene, units)) {
    if (tie.kind !== "bridge") continue;
    const text = write(tie.people);
    const [width, height] = [textWidth(text, 13, 600) + 20, 22];
    const covers = ({x, y}: Placed) =>
      tags.filter((tag) => Math.abs(tag.x - x) < width && Math.abs(tag.y - y) < height).length +
      units.filter(
        (unit) =>
          Math.abs(unit.x - x - width / 2) < width / 2 + unit.radius &&
          Math.abs(unit.y - y - height / 2) < height / 2 + unit.radius,
      ).length;
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    const places = [0, 32, -32].flatMap((beside) =>
      [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) => ({
        key: `${tie.from} ${tie.to}`,
        text,
        x: from.x + (to.x - from.x) * part - ((to.y - from.y) / length) * beside * 1.6 - width / 2,
        y: from.y + (to.y - from.y) * part + ((to.x - from.x) / length) * beside - height / 2,
        width,
        height,
      })),
    );
    tags.push(places.reduce((best, place) => (covers(place) < covers(best) ? place : best)));
  }
  return tags;
}

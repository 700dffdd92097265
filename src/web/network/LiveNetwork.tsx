import {useElementSize, useMergedRef, useReducedMotion} from "@mantine/hooks";
import {UndirectedGraph} from "graphology";
import {useEffect, useMemo, useRef, useState} from "react";
import Sigma from "sigma";
import type {Point} from "../../analysis/graph/index.ts";
import type {Theme} from "../../drawing/index.ts";
import type {NetworkReply} from "../../network/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {useDrawingTheme} from "../ui/index.ts";
import css from "./LiveNetwork.module.css";
import {GroupGrounds, NetworkLabels} from "./NetworkLabels.tsx";
import {networkScene, type Scene, type SceneUnit} from "./network-scene.ts";
import {type ShapeData, ShapeProgram} from "./shape-program.ts";
import {networkWords} from "./words.ts";

/**
 * The network by WebGL: units, groups and bridges, to zoom and to look at one unit. The page's wheel and finger keep scrolling the
 * page: zooming goes by Ctrl and wheel or the buttons; a finger moves the picture only once it is zoomed in.
 * @param about id of the unit that the page's finding is about.
 * @param alt says the same for who does not see it; the table beside it holds every figure.
 */
export function LiveNetwork({network, about, alt}: {network: NetworkReply; about: string | undefined; alt: string}) {
  const t = useWords(networkWords).picture;
  const theme = useDrawingTheme();
  const durationMs = useReducedMotion() ? 1 : 150; // sigma divides by it
  const {ref: sized, width, height} = useElementSize();
  const stage = useMergedRef(sized, useWheelForPage());
  const scene = useMemo(() => networkScene(network, {width, height}), [network, width, height]);
  const canvas = useRef<HTMLDivElement>(null);
  const renderer = useRef<Sigma>(null);
  const [units, setUnits] = useState<readonly SceneUnit[]>([]);
  const [isHome, setHome] = useState(true);
  const [pointed, setPointed] = useState<string | null>(null);

  useEffect(() => {
    const place = canvas.current;
    if (!place || scene.frame.width === 0) return;
    const sigma = new Sigma(graphOf(scene, theme), place, {
      nodeProgramClasses: {shape: ShapeProgram},
      defaultNodeType: "shape",
      renderLabels: false,
      zIndex: true,
      stagePadding: 0,
      minEdgeThickness: 1,
      minCameraRatio: 0.2,
      maxCameraRatio: 1,
      inertiaDuration: durationMs,
      zoomDuration: durationMs,
      defaultDrawNodeHover: () => {},
      itemSizesReference: "screen",
      // For a moment the place can be hidden, while another part of the page loads; it is measured again when drawn.
      allowInvalidContainer: true,
    });
    sigma.setCustomBBox({x: [0, scene.frame.width], y: [0, scene.frame.height]});
    const follow = () => {
      setUnits(
        scene.units.map((unit) => ({
          ...unit,
          ...sigma.graphToViewport(upwards(unit, scene)),
          radius: sigma.scaleSize(unit.radius),
        })),
      );
      const isZoomed = sigma.getCamera().ratio < 0.99;
      sigma.getTouchCaptor().enabled = isZoomed;
      setHome(!isZoomed);
    };
    sigma.on("afterRender", follow);
    sigma.on("enterNode", ({node}) => setPointed(node));
    sigma.on("leaveNode", () => setPointed(null));
    sigma.on("clickNode", ({node}) => setPointed(node));
    sigma.on("clickStage", () => setPointed(null));
    renderer.current = sigma;
    sigma.refresh();
    return () => {
      renderer.current = null;
      sigma.kill();
    };
  }, [scene, theme, durationMs]);

  useEffect(() => {
    const near = nearOf(scene, pointed);
    renderer.current?.setSettings({
      nodeReducer: (node, data) => (near.has(node) ? data : {...data, color: theme.line}),
      edgeReducer: (edge, data) => {
        const isOf = pointed === null || renderer.current?.getGraph().hasExtremity(edge, pointed);
        return isOf ? data : {...data, color: theme.line, zIndex: 0};
      },
    });
  }, [scene, pointed, theme]);

  const zoom = (by: number) => {
    const camera = renderer.current?.getCamera();
    if (camera) void camera.animate({ratio: camera.getBoundedRatio(camera.ratio * by)}, {duration: durationMs});
  };
  const fit = () => void renderer.current?.getCamera().animatedReset({duration: durationMs});
  const unit = scene.units.find(({id}) => id === pointed);
  return (
    <div>
      <div ref={stage} role="img" aria-label={alt} className={css.stage}>
        <GroupGrounds scene={scene} units={units} isHome={isHome} />
        <div ref={canvas} className={css.canvas} />
        <NetworkLabels scene={scene} units={units} pointed={pointed} about={about} />
      </div>
      <div className={css.foot}>
        <p className={css.about} aria-hidden="true">
          {unit && <About unit={unit} scene={scene} />}
        </p>
        <div className={css.zoom}>
          <button type="button" aria-label={t.zoomIn} title={t.zoomIn} onClick={() => zoom(1 / 1.5)}>
            +
          </button>
          <button type="button" aria-label={t.zoomOut} title={t.zoomOut} onClick={() => zoom(1.5)}>
            −
          </button>
          <button type="button" onClick={fit}>
            {t.fit}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What is known of the unit that is pointed at. */
function About({unit: {id, name, people}, scene}: {unit: SceneUnit; scene: Scene}) {
  const words = useWords(networkWords);
  const format = useFormat();
  const others = nearOf(scene, id).size - 1;
  const t = words.picture;
  return (
    <>
      <strong>{name}</strong> · {words.people(format.number(people))} ·{" "}
      {others === 0 ? t.withNone : others === 1 ? t.withOther : t.withOthers(format.number(others))}
    </>
  );
}

/** The wheel scrolls the page, not the picture, unless Ctrl (or ⌘, or a pinch on a touchpad) goes with it. */
function useWheelForPage() {
  return useRef((stage: HTMLElement | null) => {
    const keep = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    stage?.addEventListener("wheel", keep, {capture: true, passive: true});
    return () => stage?.removeEventListener("wheel", keep, {capture: true});
  }).current;
}

function nearOf({units, ties}: Scene, id: string | null): ReadonlySet<string> {
  if (id === null) return new Set(units.map((unit) => unit.id));
  return new Set([id, ...ties.flatMap(({from, to}) => (from === id ? [to] : to === id ? [from] : []))]);
}

/** Sigma's y goes up. */
const upwards = ({x, y}: Point, {frame}: Scene): Point => ({x, y: frame.height - y});

function graphOf(scene: Scene, theme: Theme): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const unit of scene.units)
    graph.addNode(unit.id, {
      ...upwards(unit, scene),
      size: unit.radius,
      shape: unit.category,
      rim: theme.surface,
      color: categoryColour(unit.category, theme),
      zIndex: 1,
    } satisfies Partial<ShapeData>);
  const colours = {bridge: theme.brand, between: theme.quiet} as const;
  for (const {from, to, kind, category, width: part} of scene.ties)
    graph.mergeEdge(from, to, {
      size: 1.5 + 6.5 * part,
      color: kind === "inside" ? mixed(categoryColour(category, theme), theme.surface) : colours[kind],
      zIndex: kind === "bridge" ? 2 : 1,
    });
  return graph;
}

const categoryColour = (category: number, {categories}: Theme): string => categories[category] ?? categories[5];

/** Half of either colour: WebGL lines of sigma do not blend. */
const mixed = (one: string, other: string): string =>
  `#${[1, 3, 5].map((i) => ((channel(one, i) + channel(other, i)) >> 1).toString(16).padStart(2, "0")).join("")}`;

const channel = (colour: string, from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);

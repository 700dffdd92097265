import {lazy, type ReactNode, Suspense, useCallback} from "react";
import type {Language, Style} from "../../drawing/index.ts";
import {exportNetwork, type NetworkReply, type TieKind} from "../../network/contract.ts";
import {useApiUrl} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DownloadLink, PictureFrame} from "../ui/index.ts";
import {KindLayers} from "./KindLayers.tsx";
import css from "./NetworkPicture.module.css";
import {networkDrawing} from "./network-drawing.ts";
import type {NetworkFinding} from "./network-finding.ts";
import {mostBridges} from "./network-scene.ts";
import {UnitsTable} from "./UnitsTable.tsx";
import {WeekStrip} from "./WeekStrip.tsx";
import {networkWords} from "./words.ts";

const LiveNetwork = lazy(() => import("./LiveNetwork.tsx").then((module) => ({default: module.LiveNetwork})));

/** Units and groups as a picture, a table, and in words; which kinds of contact count is chosen above it. */
export function NetworkPicture({
  network,
  finding,
  kinds,
  onKinds,
}: {
  network: NetworkReply;
  finding: NetworkFinding;
  kinds: readonly TieKind[];
  onKinds: (kinds: readonly TieKind[]) => void;
}) {
  const t = useWords(networkWords).picture;
  const [scope] = useFilters();
  const fileUrl = useApiUrl();
  const draw = useCallback(
    (style: Style, language: Language) =>
      networkDrawing(network, finding, {...style, height: Math.max(190, Math.round(style.width * 0.7))}, language),
    [network, finding],
  );
  const alt = useAlt(network);
  const fileName = `network-${network.period?.key}`;
  const isLive = drawsWebGL();
  return (
    <PictureFrame
      title={t.title}
      fileName={fileName}
      draw={draw}
      table={<UnitsTable network={network} fileName={`${fileName}-units`} caption={t.title} />}
      layers={<KindLayers kinds={kinds} onKinds={onKinds} />}
      foot={
        <Foot isLive={isLive} network={network}>
          <DownloadLink href={fileUrl(exportNetwork, scope)} look="quiet">
            {t.graphml}
          </DownloadLink>
        </Foot>
      }
    >
      {isLive ? (
        <Suspense fallback={<div className={css.place} />}>
          <LiveNetwork network={network} about={finding.unit} alt={alt} />
        </Suspense>
      ) : undefined}
    </PictureFrame>
  );
}

function Foot({isLive, network, children}: {isLive: boolean; network: NetworkReply; children: ReactNode}) {
  const t = useWords(networkWords).picture;
  return (
    <>
      <WeekStrip weeks={network.weeks} />
      <div className={css.foot}>
        <p className="note">
          {isLive ? t.how : t.noLive}{" "}
          {isLive && network.bridges.length > 0 && (
            <>
              <span className={css.bridge} aria-hidden="true" /> {t.bridges}
            </>
          )}
        </p>
        {children}
      </div>
    </>
  );
}

/** The same network in words, for who does not see the picture. */
function useAlt({units, ties, bridges}: NetworkReply): string {
  const t = useWords(networkWords).picture;
  const format = useFormat();
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
  const thinnest = bridges
    .slice(0, mostBridges)
    .map(({from, to, people}) => t.bridgeBetween(nameOf(from), nameOf(to), format.number(people)));
  return t.alt(
    format.number(units.length),
    format.number(ties.length),
    thinnest.length > 0 ? t.bridgesAre(format.list(thinnest)) : "",
  );
}

let drawn: boolean | undefined;
/** Whether this browser has WebGL 2; asked once, for a context is dear. */
function drawsWebGL(): boolean {
  drawn ??= document.createElement("canvas").getContext("webgl2") !== null;
  return drawn;
}

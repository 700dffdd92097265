import {useMemo} from "react";
import {type NetworkReply, readNetwork, type TieKind, tieKinds} from "../../network/contract.ts";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {optionsIn, useAddress} from "../app/search.ts";
import {NoData, NothingShown} from "../evidence/ScopeStates.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Columns, Failed, FilterBar, FindingTitle, Loading, NetworkSketch, Panel, Row, Stack} from "../ui/index.ts";
import {CommunitiesFound} from "./CommunitiesFound.tsx";
import {FormedNetworks} from "./FormedNetworks.tsx";
import {KindLayers} from "./KindLayers.tsx";
import {NetworkFigures, useNetworkFigures} from "./NetworkFigures.tsx";
import {BridgesList, WhiteSpotsList} from "./NetworkLists.tsx";
import {NetworkPicture} from "./NetworkPicture.tsx";
import {insideShare, type NetworkFinding, networkFinding} from "./network-finding.ts";
import {UnitMatrix} from "./UnitMatrix.tsx";
import {UnitsTable} from "./UnitsTable.tsx";
import {networkWords} from "./words.ts";

/** Who talks with whom, between units and groups; never a person. */
export function NetworksPage() {
  const t = useWords(networkWords);
  const format = useFormat();
  const [scope] = useFilters();
  const [search, change] = useAddress();
  const chosen = optionsIn(search["kinds"], tieKinds) ?? [];
  const isPart = chosen.length > 0 && chosen.length < tieKinds.length;
  const kinds: readonly TieKind[] = isPart ? chosen : tieKinds;
  const setKinds = (next: readonly TieKind[]) =>
    change({kinds: next.length < tieKinds.length ? next.join(",") : undefined}, {replace: true});
  const loaded = useApi(readNetwork, isPart ? {...scope, kinds: kinds.join(",")} : scope);
  const figures = useNetworkFigures();
  const network = loaded.state === "ready" ? loaded.data : undefined;
  const known = figures.state === "ready" ? figures.data.figures : [];
  const groups = isPart ? null : (known.find(({measure}) => measure === "communities")?.value ?? null);
  const finding = useMemo(
    () => network && networkFinding(network, groups, t.finding, format, scope.unit),
    [network, groups, t, format, scope.unit],
  );
  if (loaded.state === "failed") return <Failed {...loaded} />;
  if (!network || !finding) return <Loading />;
  if (!network.period) return <NoData title={t.emptyTitle} sketch={<NetworkSketch />} />;
  const index = known.find(({measure}) => measure === "e-i-index");
  const before = nameOfPeriod(network.period.key, format.language).before;
  const lead =
    network.eiIndex === null
      ? undefined
      : [
          t.inside(format.share(insideShare(network.eiIndex))),
          !isPart && index?.previous != null && before
            ? t.insideBefore(format.share(insideShare(index.previous)), before)
            : "",
        ].join(" ");
  return (
    <Stack>
      <FindingTitle title={network.shown ? finding.title : t.finding.plain} lead={lead} />
      <FilterBar />
      {network.shown ? (
        <>
          <NetworkFigures network={network} figures={known} isPart={isPart} />
          <Contact network={network} finding={finding} kinds={kinds} onKinds={setKinds} />
          <FormedNetworks />
        </>
      ) : (
        <>
          <Row>
            <KindLayers kinds={kinds} onKinds={setKinds} />
          </Row>
          <NothingShown sketch={<NetworkSketch />} hint={isPart ? t.picture.moreLayers : undefined} />
        </>
      )}
    </Stack>
  );
}

/** More units than this make a matrix too wide to stand beside the picture. */
const matrixBeside = 9;

function Contact({
  network,
  ...picture
}: {
  network: NetworkReply;
  finding: NetworkFinding;
  kinds: readonly TieKind[];
  onKinds: (kinds: readonly TieKind[]) => void;
}) {
  const {units} = useWords(networkWords);
  if (network.units.length < 2) return <CommunitiesFound network={network} />;
  const isWide = network.units.length > matrixBeside;
  const drawn = <NetworkPicture network={network} {...picture} />;
  const matrix = <UnitMatrix network={network} />;
  const whiteSpots = <WhiteSpotsList whiteSpots={network.whiteSpots} />;
  return (
    <>
      {isWide ? (
        <>
          {drawn}
          {matrix}
        </>
      ) : (
        <Columns split="7-5">
          {drawn}
          <Stack>
            {matrix}
            {whiteSpots}
          </Stack>
        </Columns>
      )}
      <Panel title={units.title}>
        <UnitsTable network={network} fileName={`units-${network.period?.key}`} />
      </Panel>
      <BridgesList network={network} />
      {isWide && whiteSpots}
    </>
  );
}

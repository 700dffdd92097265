import {useCallback} from "react";
import {flowMap, type Style} from "../../drawing/index.ts";
import {type Flow, flowRemarks, flowsStanding, placeKey} from "../../vision/flow-rules.ts";
import {informationFlow} from "../../vision/kinds.ts";
import {EntrySection} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PictureFrame, Stack} from "../ui/index.ts";
import {Remarks} from "./Remarks.tsx";
import {visionWords} from "./words.ts";

/** How information runs, as a map and as a table; a flow that works badly is what the map is about. */
export function InformationFlows({flows}: {flows: readonly Flow[]}) {
  const t = useWords(visionWords).flows;
  const format = useFormat();
  const {formal, informal} = flowsStanding(flows);
  const badly = flows.filter(({details}) => details.works === "badly").length;
  const draw = useCallback((style: Style) => flowMap(mapped(flows), t.drawing, style), [flows, t]);
  const title =
    badly > 0
      ? t.badly(badly, format.number(badly))
      : t.map(format.number(formal.length), format.number(informal.length));
  return (
    <Stack>
      <h2>{t.title}</h2>
      {flows.length > 0 && <PictureFrame title={title} fileName={t.mapFile} draw={draw} />}
      <Remarks title={t.remarks} remarks={flowRemarks(flows)} />
      <EntrySection
        kind={informationFlow}
        title={t.list}
        lead={t.listLead}
        empty={t.empty}
        columns={["name", "from", "to", "formal", "means", "function", "works"]}
        initial={{formal: "formal"}}
      />
    </Stack>
  );
}

/** Flows as they are drawn: one place by one name, as it was first written. A flow of which the kind is not known is drawn as informal. */
function mapped(flows: readonly Flow[]) {
  const names = new Map<string, string>();
  const nameOf = (written: string) => {
    const key = placeKey(written);
    names.set(key, names.get(key) ?? written.trim());
    return names.get(key)!;
  };
  return flows.map(({details}) => ({
    name: details.name,
    from: nameOf(details.from),
    to: nameOf(details.to),
    isFormal: details.formal === "formal",
    isMarked: details.works === "badly",
  }));
}

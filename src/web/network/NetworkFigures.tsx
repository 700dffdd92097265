import {type FigureReply, readFigures} from "../../evidence/contract.ts";
import type {NetworkReply} from "../../network/contract.ts";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {amountOf, Figures, FigureTile, MeasureAbout, MeasureTile, useMeasure} from "../ui/index.ts";
import css from "./NetworkFigures.module.css";
import {networkWords} from "./words.ts";

/** The figures of this page, in this order, and where the network's own reply has them. */
const shown = {
  ties: "arcs",
  density: "density",
  reciprocity: "reciprocity",
  "e-i-index": "eiIndex",
  components: "components",
  communities: null,
} as const satisfies Record<string, keyof NetworkReply | null>;

/** The figures of the network with their change and trend. */
export function useNetworkFigures() {
  const [scope] = useFilters();
  return useApi(readFigures, {...scope, measures: Object.keys(shown).join(",")});
}

/** @param figures of all kinds of contact; with only some of them chosen, the network's own values stand alone. */
export function NetworkFigures({
  network,
  figures,
  isPart,
}: {
  network: NetworkReply;
  figures: readonly FigureReply[];
  isPart: boolean;
}) {
  const {eiIndex} = useWords(networkWords).units;
  const period = network.period?.key ?? "";
  const labelOf = (measure: string) => (measure === "e-i-index" ? {label: eiIndex} : {});
  return (
    <div className={css.threes}>
      <Figures>
        {Object.entries(shown).map(([measure, key]) => {
          const figure = figures.find((one) => one.measure === measure);
          if (isPart)
            return key && <PartFigure key={measure} measure={measure} value={network[key]} {...labelOf(measure)} />;
          return figure && <MeasureTile key={measure} figure={figure} period={period} {...labelOf(measure)} />;
        })}
      </Figures>
    </div>
  );
}

function PartFigure({measure: id, value, label}: {measure: string; value: number | null; label?: string}) {
  const format = useFormat();
  const measure = useMeasure(id);
  if (!measure) return null;
  return (
    <FigureTile
      label={label ?? measure.name[format.language]}
      value={value === null ? null : amountOf(value, measure.unit, format)}
      about={<MeasureAbout measure={measure} />}
    />
  );
}

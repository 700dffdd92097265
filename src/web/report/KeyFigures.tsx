import {readFigures} from "../../evidence/contract.ts";
import {useApi} from "../api/index.ts";
import {Failed, Figures, Loading, MeasureTile} from "../ui/index.ts";

const measures = ["active-share", "first-response-median", "eighty-share", "response-rate"];

/** The four figures that carry the report. */
export function KeyFigures({period}: {period: string}) {
  const figures = useApi(readFigures, {period, measures: measures.join(",")});
  if (figures.state === "loading") return <Loading lines={2} />;
  if (figures.state === "failed") return <Failed {...figures} />;
  return (
    <Figures>
      {figures.data.figures.map((figure) => (
        <MeasureTile key={figure.measure} figure={figure} period={period} />
      ))}
    </Figures>
  );
}

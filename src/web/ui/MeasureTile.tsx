import type {Amount} from "../../drawing/index.ts";
import {type FigureReply, listMeasures, type MeasureReply} from "../../evidence/contract.ts";
import {useApi} from "../api/index.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {FigureTile} from "./FigureTile.tsx";
import {changeOf, decimalsOf} from "./figure-change.ts";
import {uiWords} from "./words.ts";

export interface MeasureTileProps {
  readonly figure: FigureReply;
  /** Key of the period it is about, for "more than in September". */
  readonly period: string;
  /** Instead of the measure's own name. */
  readonly label?: string;
  readonly nOf?: string;
}

/** A measure's figure as readFigures answers it, with the measure's own definition behind "What is this?". */
export function MeasureTile({figure, period, label, nOf}: MeasureTileProps) {
  const t = useWords(uiWords);
  const format = useFormat();
  const measure = useMeasure(figure.measure);
  if (!measure) return <FigureTile label={label ?? "…"} value={null} />;
  const {value, previous, shown} = figure;
  const before = nameOfPeriod(period, format.language).before;
  return (
    <FigureTile
      label={label ?? measure.name[format.language]}
      value={shown && value !== null ? amountOf(value, measure.unit, format) : null}
      change={
        value !== null && previous !== null && before
          ? changeOf(value, previous, measure.unit, before, format, t.change)
          : null
      }
      n={figure.basis}
      trend={figure.trend.map((one) => one.value)}
      about={<MeasureAbout measure={measure} />}
      {...(nOf === undefined ? {} : {nOf})}
    />
  );
}

/** Definition, formula, floor and source of a measure. */
export function MeasureAbout({measure}: {measure: MeasureReply}) {
  const t = useWords(uiWords);
  const {language, number} = useFormat();
  return (
    <>
      <p>{measure.definition[language]}</p>
      <p>
        {t.formula}: {measure.formula}
      </p>
      {measure.floor > 1 && <p>{t.floor(number(measure.floor))}</p>}
      <p className="note">
        {t.source}: {measure.source}
      </p>
    </>
  );
}

/** A measure by its id; undefined while the list is on its way. */
export function useMeasure(id: string): MeasureReply | undefined {
  const measures = useApi(listMeasures, {}, {once: true});
  return measures.state === "ready" ? measures.data.find((measure) => measure.id === id) : undefined;
}

/** A measure's value as people read it: 0.27 of "share" → 27 %; 1.5 "hours" → 1,5 uur. */
export function amountOf(value: number, unit: string, format: Format): Amount {
  if (unit === "share") return {value: format.share(value).replace(/\s?%$/, ""), unit: "%"};
  if (unit === "hours") return format.hours(value);
  return {value: format.number(value, decimalsOf(unit)), unit: ""};
}

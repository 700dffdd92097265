import {useMemo} from "react";
import {type Citation, isUnchanged, valueInWords} from "../../advice/citation-rules.ts";
import {sparkline} from "../../drawing/index.ts";
import {type FigureReply, readFigures, readFilters, type Scope} from "../../evidence/contract.ts";
import {useApi} from "../api/index.ts";
import type {PageName} from "../app/addresses.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, Drawn, Failed, Loading, useDrawingTheme, useMeasure} from "../ui/index.ts";
import css from "./advice.module.css";
import {Fact} from "./Fact.tsx";
import {adviceWords} from "./words.ts";

export interface FigureBehindProps {
  readonly citation: Citation;
  readonly measure: string;
  readonly scope: Scope;
}

/** The measure behind a cited figure: what it means, what it is about, and whether it would now be counted differently. */
export function FigureBehind({citation, measure: id, scope}: FigureBehindProps) {
  const t = useWords(adviceWords).evidence;
  const {language} = useFormat();
  const measure = useMeasure(id);
  const {period: _, ...newestScope} = scope;
  const cited = useApi(readFigures, {...scope, measures: id});
  const newest = useApi(readFigures, {...newestScope, measures: id});
  const filters = useApi(readFilters, {});
  if (cited.state === "failed") return <Failed {...cited} />;
  if (cited.state === "loading" || cited.isOld || !measure) return <Loading lines={2} />;
  const offer = filters.state === "ready" ? filters.data : undefined;
  const figure = cited.data.figures.find((one) => one.measure === id);
  const latest = newest.state === "ready" && !newest.isOld ? newest.data : undefined;
  const latestFigure = latest?.figures.find((one) => one.measure === id);
  const written = (value: number) => valueInWords(value, measure.unit, language);
  const inWords = ({shown, value}: FigureReply) => (shown && value !== null ? written(value) : t.notShown);
  return (
    <>
      {figure?.shown && <Trend trend={figure.trend} written={written} />}
      <dl className={css.facts}>
        <Fact name={t.means}>{measure.definition[language]}</Fact>
        <Fact name={t.group}>
          {scope.unit ? (offer?.units.find((one) => one.id === scope.unit)?.name ?? t.goneGroup) : t.whole}
        </Fact>
        {scope.source && offer && (
          <Fact name={t.source}>{offer.sources.find((one) => one.id === scope.source)?.name ?? t.goneGroup}</Fact>
        )}
        {figure && <Fact name={t.now}>{isUnchanged(citation, figure, measure.unit) ? t.same : inWords(figure)}</Fact>}
      </dl>
      {latest?.period && latestFigure?.shown && latest.period.key !== scope.period && (
        <p className="note">{t.latest(inWords(latestFigure), nameOfPeriod(latest.period.key, language).name)}</p>
      )}
      <div className="no-print">
        <ActionLink page={pageOf(id)} filters={scope}>
          {t.toPage}
        </ActionLink>
      </div>
    </>
  );
}

/** The page of the monitor that shows a measure. */
function pageOf(measure: string): PageName {
  if (/^(gini|half-share|eighty-share)/.test(measure)) return "contribution";
  const ofNetwork =
    /^(ties|pairs|density|.*reciprocity|components|largest-component|communities|modularity|e-i-index)$/;
  return ofNetwork.test(measure) ? "networks" : "report";
}

/** How the figure came to what it was, with its first and last value in words. */
function Trend({trend, written}: {trend: FigureReply["trend"]; written: (value: number) => string}) {
  const {language} = useFormat();
  const theme = useDrawingTheme();
  const picture = useMemo(
    () =>
      sparkline(
        trend.map(({value}) => value),
        {theme, width: 232, height: 56},
        language,
      ),
    [trend, theme, language],
  );
  const known = trend.filter(({value}) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return null;
  const inWords = ({period, value}: {period: string; value: number | null}) =>
    `${nameOfPeriod(period, language).name}: ${written(value ?? 0)}`;
  return (
    <div>
      <Drawn picture={picture} decorative />
      <p className={`${css.ends} note`}>
        <span>{inWords(first)}</span>
        <span>{inWords(last)}</span>
      </p>
    </div>
  );
}

import type {ReactNode} from "react";
import {useMemo} from "react";
import {type Amount, sparkline} from "../../drawing/index.ts";
import {useFormat, useLanguage, useWords} from "../i18n/index.ts";
import {About} from "./About.tsx";
import {Drawn, useDrawingTheme} from "./Drawn.tsx";
import css from "./FigureTile.module.css";
import type {Change} from "./figure-change.ts";
import {Down, Same, Up} from "./icons.ts";
import {NotShown} from "./NotShown.tsx";
import {uiWords} from "./words.ts";

export interface FigureTileProps {
  readonly label: string;
  /** Value and unit as people read them; null is "not shown", and then change, n and trend are absent too. */
  readonly value: Amount | null;
  readonly change?: Change | null;
  /** How many people, posts or ties it is about. */
  readonly n?: number | null;
  /** What they are: "collega’s". */
  readonly nOf?: string;
  /** This period last; null leaves a gap. */
  readonly trend?: readonly (number | null)[];
  /** What stands in "What is this?". */
  readonly about?: ReactNode;
}

/** One figure: value, unit, trend, change in words, n, and what it means. See MeasureTile for a measure's figure. */
export function FigureTile({label, value, change, n, nOf, trend, about}: FigureTileProps) {
  const t = useWords(uiWords);
  const format = useFormat();
  const hasTrend = value !== null && trend && trend.filter((one) => one !== null).length > 1;
  return (
    <article className={css.tile}>
      <h2 className={css.label}>{label}</h2>
      <div className={css.body}>
        {value === null ? (
          <NotShown size="figure" />
        ) : (
          <p className={css.value}>
            {value.value}
            {value.unit !== "" && <span className={css.unit}> {value.unit}</span>}
          </p>
        )}
        {hasTrend && <Trend values={trend} />}
      </div>
      <p className={css.change}>
        {value !== null && change && (
          <>
            <Arrow direction={change.direction} />
            {change.words}
          </>
        )}
      </p>
      <footer className={css.foot}>
        <span className="note figures">
          {value !== null && n != null && `n = ${format.number(n)}${nOf ? ` ${nOf}` : ""}`}
        </span>
        {about && (
          <About title={label} label={t.whatIsThis}>
            {about}
          </About>
        )}
      </footer>
    </article>
  );
}

/** Figures beside each other, split by hairlines; two by two on a phone. */
export const Figures = ({children}: {children: ReactNode}) => <div className={css.figures}>{children}</div>;

/** A small line of the last periods. What it says stands in the change beside it. */
function Trend({
  values,
  width = 76,
  height = 32,
}: {
  values: readonly (number | null)[];
  width?: number;
  height?: number;
}) {
  const theme = useDrawingTheme();
  const {language} = useLanguage();
  const picture = useMemo(
    () => sparkline(values, {theme, width, height}, language),
    [values, theme, width, height, language],
  );
  return <Drawn picture={picture} fixed decorative />;
}

function Arrow({direction}: Pick<Change, "direction">) {
  const Icon = {up: Up, down: Down, same: Same}[direction];
  return <Icon size={16} aria-hidden="true" />;
}

import type {ReactNode} from "react";
import {readFilters} from "../../evidence/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {type Reply, useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {kindOf, nameOfPeriod, periodAfter, periodAt, periodKinds, periodOfKind} from "../app/periods.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Choice} from "./Choice.tsx";
import css from "./FilterBar.module.css";
import {Earlier, Next} from "./icons.ts";
import {Segment} from "./Segment.tsx";
import {uiWords} from "./words.ts";

export interface FilterBarProps {
  /** Which filters this page knows; all three unless said. */
  readonly with?: readonly ("period" | "source" | "unit")[];
  /** Right of them: what you do with the page. */
  readonly children?: ReactNode;
}

type Offer = Reply<typeof readFilters>;

/** Period, source and unit in one row; they stand in the address (useFilters reads them). Shows nothing while there is no data at all. */
export function FilterBar({with: known = ["period", "source", "unit"], children}: FilterBarProps) {
  const offer = useApi(readFilters, {});
  const t = useWords(uiWords).filters;
  const {unitLabel} = useOrganisation();
  const [filters, change] = useFilters();
  if (offer.state !== "ready") return <div className={css.bar} />;
  const {sources, units, defaultPeriod} = offer.data;
  if (!defaultPeriod) return null;
  return (
    <search className={css.bar} aria-label={t.label}>
      {known.includes("period") && <PeriodStepper offer={offer.data} period={filters.period ?? defaultPeriod} />}
      {known.includes("source") && sources.length > 1 && (
        <Choice
          name={t.source}
          value={filters.source ?? ""}
          options={[{value: "", label: t.allSources}, ...sources.map(({id, name}) => ({value: id, label: name}))]}
          onChange={(source) => change({source: source || undefined})}
        />
      )}
      {known.includes("unit") && units.length > 0 && (
        <Choice
          name={capital(unitLabel)}
          value={filters.unit ?? ""}
          options={[
            {value: "", label: t.allUnits},
            ...units.map(({id, name, depth}) => ({value: id, label: name, depth})),
          ]}
          onChange={(unit) => change({unit: unit || undefined})}
        />
      )}
      {children && <div className={css.actions}>{children}</div>}
    </search>
  );
}

/** One period earlier, the list, one later; the list also chooses weeks, months, quarters or years. */
function PeriodStepper({offer, period}: {offer: Offer; period: string}) {
  const t = useWords(uiWords).filters;
  const {language} = useLanguage();
  const [, change] = useFilters();
  const kind = kindOf(period);
  const newest = periodAt(offer.last ?? "", kind);
  const oldest = periodAt(offer.first ?? "", kind);
  const choose = (key: string) => change({period: key});
  return (
    <div className={css.stepper}>
      <button
        type="button"
        className={css.step}
        aria-label={t.earlier}
        disabled={period <= oldest}
        onClick={() => choose(periodAfter(period, -1))}
      >
        <Earlier size={16} aria-hidden="true" />
      </button>
      <Choice
        name={t.period}
        value={period}
        shown={nameOfPeriod(period, language).name}
        options={periodsBetween(oldest, newest).map((key) => ({value: key, label: nameOfPeriod(key, language).name}))}
        onChange={choose}
        head={
          <Segment
            label={t.kindLabel}
            value={kind}
            options={periodKinds.map((value) => ({value, label: t.kind[value]}))}
            onChange={(next) => choose(within(periodOfKind(period, next), offer))}
          />
        }
      />
      <button
        type="button"
        className={css.step}
        aria-label={t.later}
        disabled={period >= newest}
        onClick={() => choose(periodAfter(period, 1))}
      >
        <Next size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Newest first. */
function periodsBetween(oldest: string, newest: string): string[] {
  const keys: string[] = [];
  for (let key = newest; key >= oldest; key = periodAfter(key, -1)) keys.push(key);
  return keys;
}

function within(key: string, {first, last}: Offer): string {
  const kind = kindOf(key);
  const newest = periodAt(last ?? "", kind);
  const oldest = periodAt(first ?? "", kind);
  return key > newest ? newest : key < oldest ? oldest : key;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

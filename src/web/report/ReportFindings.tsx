import type {Monitor} from "../../report/contract.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {PageLink} from "../ui/index.ts";
import css from "./report.module.css";
import {reportPageWords} from "./words.ts";

/** The report in sentences, each from its figures; what cannot be said or shown is absent. */
export function ReportFindings({monitor}: {monitor: Monitor}) {
  const t = useWords(reportPageWords);
  const format = useFormat();
  return (
    <section>
      <h2>{t.findings}</h2>
      <ul className={css.findings}>
        {findingsOf(monitor, t.find, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {monitor.yields.length === 0 && (
          <li>
            {t.find.noYields} <PageLink page="yields">{t.find.addYield}</PageLink>
          </li>
        )}
      </ul>
    </section>
  );
}

function findingsOf(monitor: Monitor, t: typeof reportPageWords.nl.find, {number, share, hours}: Format): string[] {
  const {people, activity, response, contribution, tools, channels, network, yields} = monitor;
  const widest = highest(tools, ({activeShare}) => activeShare);
  const best = highest(
    channels.filter(({shown}) => shown),
    ({success}) => success,
  );
  const time = response.medianHours === null ? null : hours(response.medianHours);
  const sentences = [
    people.players > 0 && t.active(share(people.active / people.players), number(activity.posts + activity.replies)),
    response.rate !== null &&
      (time ? t.answered(share(response.rate), `${time.value} ${time.unit}`) : t.answeredRate(share(response.rate))),
    contribution.eighty.share !== null && t.eighty(share(contribution.eighty.share)),
    tools.length > 1 && widest && t.tools(widest.source, share(widest.activeShare ?? 0)),
    best && t.best(best.name, number(best.success ?? 0, 0)),
    network.whiteSpots.length > 0 && t.white(network.whiteSpots.length, number(network.whiteSpots.length)),
    yields.length > 0 && t.yields(yields.length, number(yields.length)),
  ];
  return sentences.filter((sentence) => typeof sentence === "string");
}

/** The one with the most; undefined when of none it is known. */
function highest<Item>(items: readonly Item[], value: (item: Item) => number | null): Item | undefined {
  return items
    .filter((item) => value(item) !== null)
    .reduce<Item | undefined>((best, item) => (best && value(best)! >= value(item)! ? best : item), undefined);
}

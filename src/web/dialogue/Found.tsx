import {isRemark} from "../../dialogue/drop-rules.ts";
import type {Preflight} from "../../dialogue/preflight-shape.ts";
import {useWords} from "../i18n/index.ts";
import {FoundChannels} from "./FoundChannels.tsx";
import {FoundDropped} from "./FoundDropped.tsx";
import {FoundPeople} from "./FoundPeople.tsx";
import {FoundPeriod} from "./FoundPeriod.tsx";
import type {FoundPart} from "./FoundSection.tsx";
import css from "./found.module.css";
import {preflightWords} from "./preflight-words.ts";

/** All that a preflight tells: period, people, channels, and what is left out and why. While it is counted anew the figures are faint. */
export function Found({isCounting, ...part}: FoundPart & {isCounting: boolean}) {
  const t = useWords(preflightWords).check;
  const remarks = part.preflight.dropped.filter(({reason}) => isRemark(reason));
  return (
    <div className={css.sections} data-counting={isCounting} aria-busy={isCounting}>
      <FoundPeriod {...part} />
      <FoundPeople preflight={part.preflight} />
      <FoundChannels {...part} />
      <FoundDropped title={t.dropped} dropped={leftOutIn(part.preflight)} />
      {remarks.length > 0 && <FoundDropped title={t.remarks} dropped={remarks} />}
    </div>
  );
}

/** What is not taken in, most frequent first: with what bots wrote and what its writer took away, which are counted apart. */
function leftOutIn({dropped, messages: {byBots, deletions}}: Preflight): Preflight["dropped"] {
  const leftOut = new Map(dropped.filter(({reason}) => !isRemark(reason)).map((each) => [each.reason, each]));
  for (const [reason, count] of Object.entries({"bot-message": byBots, deleted: deletions})) {
    const known = leftOut.get(reason) ?? {reason, count: 0, examples: []};
    if (count > 0) leftOut.set(reason, {...known, count: known.count + count});
  }
  return [...leftOut.values()].sort((one, other) => other.count - one.count);
}

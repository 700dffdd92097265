import {useWords} from "../i18n/index.ts";
import {isRemark} from "./drop-words.ts";
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
  const {dropped} = part.preflight;
  const leftOut = dropped.filter(({reason}) => !isRemark(reason));
  const remarks = dropped.filter(({reason}) => isRemark(reason));
  return (
    <div className={css.sections} data-counting={isCounting} aria-busy={isCounting}>
      <FoundPeriod {...part} />
      <FoundPeople preflight={part.preflight} />
      <FoundChannels {...part} />
      <FoundDropped title={t.dropped} dropped={leftOut} />
      {remarks.length > 0 && <FoundDropped title={t.remarks} dropped={remarks} />}
    </div>
  );
}

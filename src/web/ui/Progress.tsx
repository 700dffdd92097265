import {type ReactNode, useEffect, useId, useState} from "react";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button} from "./Button.tsx";
import css from "./Progress.module.css";
import {uiWords} from "./words.ts";

export interface ProgressProps {
  /** What it is doing as a whole: "Berichten lezen". */
  readonly title: string;
  /** What it does now, in words. */
  readonly phase?: string;
  readonly done: number;
  /** Null while unknown: the bar moves without saying how far. */
  readonly total: number | null;
  /** What done and total count: "berichten"; "bytes" are written as MB and GB, "%" as 42 %. */
  readonly unit: string;
  /** What stopping leaves behind. */
  readonly note?: ReactNode;
  readonly cancel?: {readonly label?: string; readonly run: () => void; readonly isBusy?: boolean};
}

/** Long work: what it does now, how far, how long still, and a way to stop. */
export function Progress({title, phase, done, total, unit, note, cancel}: ProgressProps) {
  const t = useWords(uiWords).progress;
  const format = useFormat();
  const id = useId();
  const left = useSecondsLeft(phase ?? title, done, total);
  const soFar = amountSoFar(done, total, unit, format, t);
  return (
    <div className={css.progress}>
      <h2 id={id}>{title}</h2>
      <p className="quiet" role="status">
        {phase}
      </p>
      <div
        className={css.bar}
        role="progressbar"
        aria-labelledby={id}
        aria-valuetext={soFar}
        {...(total === null
          ? {}
          : {"aria-valuenow": Math.min(done, total), "aria-valuemin": 0, "aria-valuemax": total})}
      >
        <div
          className={total === null ? css.unknown : css.fill}
          style={total ? {width: `${(100 * Math.min(done, total)) / total}%`} : {}}
        />
      </div>
      <p className={css.numbers}>
        <span>{soFar}</span>
        <span>{left !== null && timeLeft(left, format, t)}</span>
      </p>
      {note && <p className="note">{note}</p>}
      {cancel && (
        <div className={css.cancel}>
          <Button onClick={cancel.run} isBusy={cancel.isBusy ?? false}>
            {cancel.label ?? t.stop}
          </Button>
        </div>
      )}
    </div>
  );
}

function amountSoFar(
  done: number,
  total: number | null,
  unit: string,
  format: Format,
  t: typeof uiWords.nl.progress,
): string {
  if (unit === "%") return format.share(total ? done / total : 0);
  const amount = (value: number) => (unit === "bytes" ? format.size(value) : format.number(value));
  const name = unit === "bytes" ? "" : unit;
  return (total === null ? t.soFar(amount(done), name) : t.of(amount(done), amount(total), name)).trim();
}

/** Seconds until `total`, by the pace since this phase began; null in its first three seconds and below 2 %. */
function useSecondsLeft(phase: string, done: number, total: number | null): number | null {
  const [start, setStart] = useState(() => ({phase, done, at: performance.now()}));
  useEffect(() => {
    if (start.phase !== phase || done < start.done) setStart({phase, done, at: performance.now()});
  }, [phase, done, start]);
  if (total === null || total <= 0 || start.phase !== phase) return null;
  const seconds = (performance.now() - start.at) / 1000;
  if (seconds < 3 || done - start.done < total / 50) return null;
  return ((total - done) * seconds) / (done - start.done);
}

function timeLeft(seconds: number, format: Format, t: typeof uiWords.nl.progress): string {
  if (seconds < 20) return t.secondsLeft;
  if (seconds < 90) return t.minuteLeft;
  if (seconds < 90 * 60) return t.minutesLeft(format.number(Math.round(seconds / 60)));
  return t.hoursLeft(format.number(Math.round(seconds / 3600)));
}

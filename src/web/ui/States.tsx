import type {ReactNode} from "react";
import {useEffect, useState} from "react";
import type {Failure} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button} from "./Button.tsx";
import {FindingTitle} from "./FindingTitle.tsx";
import {Warning} from "./icons.ts";
import css from "./States.module.css";
import {uiWords} from "./words.ts";

/** A skeleton while data is on its way. Appears, and is said aloud, only after 300 ms, so that quick answers do not flicker. */
export function Loading({lines = 4}: {lines?: number}) {
  const t = useWords(uiWords);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={css.loading} data-late={isLate}>
      {isLate && <span className="visually-hidden">{t.loading}</span>}
      <div className={css.title} />
      {Array.from({length: lines}, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
        <div key={i} className={css.line} style={{width: `${92 - ((i * 17) % 40)}%`}} />
      ))}
    </div>
  );
}

/** What went wrong: what happened, what is safe, what to do, and a small code. */
export function Failed({
  failure,
  retry,
}: {
  failure: Pick<Failure, "code" | "message" | "where" | "supportId">;
  retry?: () => void;
}) {
  const t = useWords(uiWords);
  const code = (failure.code in t.failure ? failure.code : "unexpected") as keyof typeof t.failure;
  const isTold = failure.message !== "" && code !== "offline" && code !== "unavailable" && code !== "unexpected";
  return (
    <div role="alert" className={css.failed}>
      <h2 className={css.what}>
        <Warning size={20} aria-hidden="true" />
        {t.failure[code]}
      </h2>
      <p>
        {isTold ? failure.message : t.remedy[code]}
        {failure.where && ` (${failure.where})`}
      </p>
      <p className="note">{t.code(failure.supportId ?? failure.code)}</p>
      {retry && (
        <div>
          <Button onClick={retry}>{t.retry}</Button>
        </div>
      )}
    </div>
  );
}

export interface EmptyProps {
  /** What will stand here: "Hier zie je straks wie met wie praat." */
  readonly title: string;
  /** What you need for it. */
  readonly need: string;
  /** A grey sketch of what will stand here; see sketches.tsx. */
  readonly sketch?: ReactNode;
  /** One button, and at most a quiet link beside it. */
  readonly action?: ReactNode;
  /** It is all that the page holds, so its title is the page's. */
  readonly isPage?: boolean;
}

/** An empty page teaches: a sketch of what will be here, what it is, what it needs, and the next step. */
export function Empty({title, need, sketch, action, isPage = false}: EmptyProps) {
  return (
    <div className={css.empty}>
      {sketch && <div className={css.sketch}>{sketch}</div>}
      {isPage ? <FindingTitle title={title} /> : <h2>{title}</h2>}
      <p className="quiet">{need}</p>
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}

import type {Claim} from "../../advice/claims-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Note} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

export interface OpenClaimsProps {
  readonly claims: readonly Claim[];
  /** Undefined while the text cannot be written in. */
  readonly does: Readonly<Record<"go" | "cite" | "judge", (claim: Claim) => void>> | undefined;
}

/** The sentences that say how much or how often and rest on nothing yet, with what can be done about each. */
export function OpenClaims({claims, does}: OpenClaimsProps) {
  const t = useWords(adviceWords).open;
  const {number} = useFormat();
  const open = claims.filter(({basis}) => basis === null);
  if (open.length === 0) return null;
  return (
    <Note tone="warn">
      <section className="no-print" aria-label={t.title}>
        <h2 className={css.openTitle}>
          {t.title} ({number(open.length)})
        </h2>
        <p className="note">{t.hint}</p>
        <ul className={css.open}>
          {open.map((claim) => (
            <li key={claim.from}>
              <span>{claim.sentence}</span>
              {does &&
                (["go", "cite", "judge"] as const).map((name) => (
                  <Button key={name} look="quiet" onClick={() => does[name](claim)}>
                    {t[name]}
                    <span className="visually-hidden">: {claim.sentence}</span>
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      </section>
    </Note>
  );
}

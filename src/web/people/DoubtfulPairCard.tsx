import type {DoubtfulPair} from "../../people/contract.ts";
import {useWords} from "../i18n/index.ts";
import {Badge, Button} from "../ui/index.ts";
import css from "./people.module.css";
import {whoWords} from "./who-words.ts";

interface DoubtfulPairCardProps {
  readonly pair: DoubtfulPair;
  readonly sourceName: (sourceId: string | null) => string | undefined;
  /** Absent for who may only look. */
  readonly onVerdict?: (verdict: "same" | "different") => void;
  readonly isBusy: boolean;
}

/** Two who may be one person, side by side, with why that is not sure; one click decides. */
export function DoubtfulPairCard({
  pair: {identity, other, reason},
  sourceName,
  onVerdict,
  isBusy,
}: DoubtfulPairCardProps) {
  const t = useWords(whoWords);
  const place = (sourceId: string | null) => sourceName(sourceId) ?? t.inSource;
  const hidden = <span className="visually-hidden">: {t.pair(identity.name, other.name)}</span>;
  return (
    <li className={css.pair}>
      <div className={css.reason}>
        <Badge tone={reason === "contradiction" ? "warn" : "plain"}>{t.reasons[reason]}</Badge>
      </div>
      <Person side={identity} place={place(identity.sourceId)} />
      <Person side={other} place={other.kind === "player" ? t.inFile : place(other.sourceId)} />
      {onVerdict && (
        <div className={css.verdict}>
          <Button onClick={() => onVerdict("same")} disabled={isBusy}>
            {t.same}
            {hidden}
          </Button>
          <Button look="quiet" onClick={() => onVerdict("different")} disabled={isBusy}>
            {t.different}
            {hidden}
          </Button>
        </div>
      )}
    </li>
  );
}

function Person({
  side: {name, mails, where},
  place,
}: {
  side: {readonly name: string; readonly mails: readonly string[]; readonly where: string | null};
  place: string;
}) {
  const t = useWords(whoWords);
  return (
    <div className={css.side}>
      <b>{name || "–"}</b>
      <p>{mails.length > 0 ? mails.join(", ") : t.noMail}</p>
      <p>{where ? `${place}, ${where}` : place}</p>
    </div>
  );
}

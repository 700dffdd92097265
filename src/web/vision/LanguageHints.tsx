import {useMemo} from "react";
import {silencedHint} from "../../vision/kinds.ts";
import {type Hint, hintsByWord, languageHints} from "../../vision/language-hint-rules.ts";
import {useMay} from "../access/session.tsx";
import {useEntries, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, CheckField, Failed, Panel, Row} from "../ui/index.ts";
import {useSilencedWords} from "./silenced-words.ts";
import css from "./vision.module.css";
import {visionWords} from "./words.ts";

/** Words of sender and target group in a text, each with its sentences, a friendly question, and a switch to leave it alone. */
export function LanguageHints({text}: {text: string}) {
  const t = useWords(visionWords).hints;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const silenced = useSilencedWords();
  const entries = useEntries(silencedHint);
  const actions = useEntryActions(silencedHint);
  const words = useMemo(
    () => hintsByWord(languageHints(text, format.language, silenced)),
    [text, format.language, silenced],
  );
  const left = entries.state === "ready" ? entries.data : [];
  if (words.length === 0 && left.length === 0) return null;
  return (
    <Panel {...(words.length > 0 ? {title: t.title(words.length, format.number(words.length))} : {})}>
      {words.length > 0 && <p className="quiet">{t.lead}</p>}
      <ul className={css.hints}>
        {words.map(({hint, places}) => (
          <li key={hint.word}>
            <h3>{hint.question}</h3>
            {places.map((place, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sentence can occur twice
              <Sentence key={i} {...place} />
            ))}
            <p className="note">
              {t.instead}: {hint.instead.map((other) => `“${other}”`).join(", ")}
            </p>
            {mayWrite && (
              <CheckField
                label={
                  <>
                    {t.leave}
                    <span className="visually-hidden">: {hint.word}</span>
                  </>
                }
                checked={false}
                disabled={actions.isBusy}
                onChange={() => void actions.add({word: hint.word})}
              />
            )}
          </li>
        ))}
      </ul>
      {actions.failure && <Failed failure={actions.failure} />}
      {left.length > 0 && (
        <div className={css.left}>
          <p className="note">{t.left}</p>
          <Row>
            {left.map((entry) =>
              mayWrite ? (
                <Button key={entry.id} look="quiet" onClick={() => actions.remove(entry)}>
                  {t.watch(entry.details.word)}
                </Button>
              ) : (
                <span key={entry.id}>{entry.details.word}</span>
              ),
            )}
          </Row>
        </div>
      )}
    </Panel>
  );
}

/** A sentence with the found word marked. */
function Sentence({sentence, found}: Hint) {
  const at = sentence.indexOf(found);
  return (
    <p className={css.sentence}>
      {sentence.slice(0, at)}
      <mark>{found}</mark>
      {sentence.slice(at + found.length)}
    </p>
  );
}

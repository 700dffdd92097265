import type {Preflight} from "../../dialogue/preflight-shape.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PageLink} from "../ui/index.ts";
import {FoundSection} from "./FoundSection.tsx";
import css from "./found.module.css";
import {preflightWords} from "./preflight-words.ts";

/** How many people write, and how many of them the people file knows. Never a name. */
export function FoundPeople({preflight: {people}}: {preflight: Preflight}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const {writing, writingMatched, human, bots} = people;
  const unknown = writing - writingMatched;
  return (
    <FoundSection title={writingMatched > 0 ? t.match(format.share(writingMatched / writing)) : t.noMatch}>
      <div className={css.numbers}>
        {writingMatched > 0 && (
          <div className={css.match} aria-hidden="true">
            <span style={{flexGrow: writingMatched}} />
            {unknown > 0 && <span style={{flexGrow: unknown}} />}
          </div>
        )}
        <p className={`note ${css.legend}`}>
          <span>
            {writingMatched > 0 && <i aria-hidden="true" />}
            {t.known(format.number(writingMatched), format.number(writing))}
          </span>
          {writingMatched > 0 && unknown > 0 && (
            <span>
              <i data-unknown="true" aria-hidden="true" />
              {t.unknown(format.number(unknown))}
            </span>
          )}
          {human > writing && <span>{t.others(format.number(human - writing))}</span>}
          {bots > 0 && <span>{t.bots(bots, format.number(bots))}</span>}
        </p>
      </div>
      {writingMatched === 0 && (
        <p className="quiet">
          {t.bringPeople} <PageLink page="people">{t.people}</PageLink>
        </p>
      )}
    </FoundSection>
  );
}

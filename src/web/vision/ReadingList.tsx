import {reading} from "../../vision/kinds.ts";
import {type ReadingTip, readingTips} from "../../vision/reading-content.ts";
import {useMay} from "../access/session.tsx";
import {EntrySection, useEntries, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, Failed, Panel, Stack} from "../ui/index.ts";
import css from "./vision.module.css";
import {visionWords} from "./words.ts";

/** Reading to learn to look differently: the titles of the method with what was read of them, and own additions. */
export function ReadingList() {
  const t = useWords(visionWords).reading;
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const entries = useEntries(reading);
  const actions = useEntryActions(reading);
  const kept = entries.state === "ready" ? entries.data : [];
  const entryOf = (tip: ReadingTip) =>
    kept.find(({details}) => details.author === tip.author && isTitleOf(tip, details.title));
  const setRead = (tip: ReadingTip, read: boolean) => {
    const entry = entryOf(tip);
    if (entry) return void actions.change(entry, {read});
    const {author, year} = tip;
    void actions.add({author, title: tip.title[language], year, why: tip.why[language], read});
  };
  return (
    <Stack>
      <Panel title={t.title}>
        <p className="quiet">{t.lead}</p>
        <ul className={css.reading}>
          {readingTips.map((tip) => (
            <li key={tip.title.en}>
              <div>
                <p>
                  <b>{tip.title[language]}</b>, {tip.author} ({tip.year ?? t.site})
                </p>
                <p className="quiet">{tip.why[language]}</p>
              </div>
              <CheckField
                label={
                  <>
                    {t.read}
                    <span className="visually-hidden">: {tip.title[language]}</span>
                  </>
                }
                checked={entryOf(tip)?.details.read ?? false}
                disabled={!mayWrite || actions.isBusy || entries.state !== "ready"}
                onChange={(read) => setRead(tip, read)}
              />
            </li>
          ))}
        </ul>
        {actions.failure && <Failed failure={actions.failure} />}
      </Panel>
      <EntrySection
        kind={reading}
        title={t.own}
        empty={t.empty}
        filter={({details}) =>
          !readingTips.some((tip) => tip.author === details.author && isTitleOf(tip, details.title))
        }
      />
    </Stack>
  );
}

/** In whichever language it was kept. */
const isTitleOf = ({title}: ReadingTip, kept: string): boolean => kept === title.nl || kept === title.en;

import {useState} from "react";
import {type AskedFactId, askedFacts} from "../../audit/facts-content.ts";
import {fact} from "../../audit/kinds.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, EntrySection} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Add} from "../ui/icons.ts";
import {Columns, Panel, Stack} from "../ui/index.ts";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";

/** The facts of HR and IT: what is known, and what is still to be asked. */
export function FactsPart({facts}: {facts: readonly Entry<typeof fact>[]}) {
  const t = useWords(auditWords).facts;
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const [noted, setNoted] = useState<AskedFactId>();
  const known = new Set(facts.map(({details}) => details.name));
  const missing = (Object.keys(askedFacts) as AskedFactId[]).filter((id) => !known.has(id));
  const asked = noted && askedFacts[noted];
  return (
    <Stack>
      {missing.length > 0 && (
        <Columns split="6-6">
          {(["hr", "it"] as const).map((from) => (
            <Panel key={from} title={t.ask[from]}>
              <ToAsk
                ids={missing.filter((id) => askedFacts[id].from === from)}
                onNote={mayWrite ? setNoted : undefined}
              />
            </Panel>
          ))}
        </Columns>
      )}
      <EntrySection kind={fact} title={t.title} lead={t.lead} empty={t.empty} />
      {noted && asked && (
        <EntryDialog
          kind={fact}
          initial={{name: noted, unit: asked.unit[language], from: asked.from, question: asked.question}}
          onClose={() => setNoted(undefined)}
        />
      )}
    </Stack>
  );
}

/** Facts that nobody noted yet. @param onNote absent for who may only read. */
function ToAsk({ids, onNote}: {ids: readonly AskedFactId[]; onNote: ((id: AskedFactId) => void) | undefined}) {
  const t = useWords(auditWords).facts;
  const {language} = useFormat();
  if (ids.length === 0) return <p className="quiet">{t.all}</p>;
  return (
    <ul className={css.toAsk}>
      {ids.map((id) => {
        const name = askedFacts[id].name[language];
        return (
          <li key={id}>
            {onNote ? (
              <button type="button" className={css.ask} aria-label={t.add(name)} onClick={() => onNote(id)}>
                <Add size={16} aria-hidden="true" />
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

import {functionsOfPlace, placeMatrix, placeRemarks, type Use} from "../../infrastructure/place-rules.ts";
import {placeFunctions, placeUse} from "../../infrastructure/tool-kinds.ts";
import {EntrySection} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DataTable, Panel} from "../ui/index.ts";
import {toolWords} from "./tool-words.ts";
import css from "./tools.module.css";

/** The netwerkplek as a table: tools × what they serve, with gaps and overlap in words. */
export function NetworkPlace({uses}: {uses: readonly Use[]}) {
  const t = useWords(toolWords).place;
  const {language} = useFormat();
  const {rows} = placeMatrix(uses);
  const remarks = placeRemarks(uses);
  const told = (purposes: readonly string[] | null) =>
    purposes === null ? "" : purposes.length > 0 ? purposes.join(", ") : t.noPurpose;
  return (
    <>
      {rows.length > 0 && (
        <Panel title={t.title}>
          <p className="quiet">{t.lead}</p>
          <DataTable
            caption={t.title}
            rows={rows}
            rowKey={({tool}) => tool}
            fileName={t.title.toLowerCase()}
            columns={[
              {key: "tool", head: t.tool, value: ({tool}) => tool},
              ...functionsOfPlace.map((of, i) => ({
                key: of,
                head: placeFunctions[of][language],
                value: ({purposes}: (typeof rows)[number]) => told(purposes[i] ?? null) || null,
              })),
            ]}
          />
        </Panel>
      )}
      {rows.length > 0 && (
        <Panel title={t.remarks}>
          {remarks.length === 0 ? (
            <p className="quiet">{t.fine}</p>
          ) : (
            <ul className={css.points}>
              {remarks.map(({words}) => (
                <li key={words.en}>{words[language]}</li>
              ))}
            </ul>
          )}
        </Panel>
      )}
      <EntrySection kind={placeUse} title={t.uses} {...(rows.length === 0 ? {lead: t.lead} : {})} empty={t.empty} />
    </>
  );
}

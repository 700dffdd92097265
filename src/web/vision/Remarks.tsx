import type {Words} from "../../dossier/kinds.ts";
import {useFormat} from "../i18n/index.ts";
import {Panel} from "../ui/index.ts";
import css from "./vision.module.css";

/** What rules say about what was written down; nothing when they say nothing. */
export function Remarks({title, remarks}: {title: string; remarks: readonly Words[]}) {
  const {language} = useFormat();
  if (remarks.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className={css.remarks}>
        {remarks.map((remark) => (
          <li key={remark.en}>{remark[language]}</li>
        ))}
      </ul>
    </Panel>
  );
}

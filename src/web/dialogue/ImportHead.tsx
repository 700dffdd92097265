import {useFormat, useWords} from "../i18n/index.ts";
import {FileIcon} from "../ui/icons.ts";
import {Steps} from "../ui/index.ts";
import css from "./import-layout.module.css";
import {importWords} from "./import-words.ts";

/** Where the import is, and of which file. @param file size in bytes; 0 when unknown. */
export function ImportHead({current, file}: {current: number; file?: {readonly name: string; readonly size: number}}) {
  const t = useWords(importWords);
  const format = useFormat();
  return (
    <div className={css.head}>
      <Steps label={t.stepsLabel} steps={t.steps} current={current} />
      {file && file.name !== "" && (
        <span className={`note ${css.file}`}>
          <FileIcon size={16} aria-hidden="true" />
          {file.size > 0 ? `${file.name}, ${format.size(file.size)}` : file.name}
        </span>
      )}
    </div>
  );
}

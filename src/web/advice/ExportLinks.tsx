import {exportAdviceDocx, exportAdvicePdf, exportAdvicePptx} from "../../advice/contract.ts";
import {useApiUrl} from "../api/index.ts";
import {useTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DownloadLink, Row} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** The advice as a document, in the organisation's style. */
export function ExportLinks() {
  const t = useWords(adviceWords);
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const url = useApiUrl();
  return (
    <section className={`${css.export} no-print`} aria-label={t.export}>
      <h2>{t.export}</h2>
      <Row>
        <DownloadLink look="plain" href={url(exportAdviceDocx, {trajectoryId, language})}>
          {t.files.docx}
        </DownloadLink>
        <DownloadLink look="plain" href={url(exportAdvicePdf, {trajectoryId, language})}>
          {t.files.pdf}
        </DownloadLink>
        <DownloadLink look="plain" href={url(exportAdvicePptx, {trajectoryId, language})}>
          {t.files.pptx}
        </DownloadLink>
      </Row>
    </section>
  );
}

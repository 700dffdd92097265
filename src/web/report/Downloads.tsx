import {useState} from "react";
import type {Language} from "../../drawing/index.ts";
import {exportNetwork} from "../../network/contract.ts";
import {exportReport, exportTables, type Monitor} from "../../report/contract.ts";
import {asFailure, failureOf} from "../api/failure.ts";
import {type Failure, useApiUrl} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {DownloadIcon} from "../ui/icons.ts";
import {Button, download, Failed, Panel} from "../ui/index.ts";
import css from "./report.module.css";
import {reportPageWords} from "./words.ts";

interface DownloadsProps {
  readonly monitor: Monitor;
  readonly period: string;
  readonly language: Language;
}

type FileKind = "pdf" | "xlsx" | "json" | "graphml";

/** The report as a file, and the same figures for other programs. Making one takes some seconds, which the button shows. */
export function Downloads({monitor, period, language}: DownloadsProps) {
  const t = useWords(reportPageWords);
  const urlOf = useApiUrl();
  const [busy, setBusy] = useState<FileKind>();
  const [failure, setFailure] = useState<Failure>();
  const files: Record<FileKind, () => Promise<Blob>> = {
    pdf: () => fetched(urlOf(exportReport, {period, language})),
    xlsx: () => fetched(urlOf(exportTables, {period, language})),
    json: async () => new Blob([JSON.stringify(monitor, null, 2)], {type: "application/json"}),
    graphml: () => fetched(urlOf(exportNetwork, {period})),
  };
  const take = async (kind: FileKind) => {
    setBusy(kind);
    setFailure(undefined);
    try {
      download(`${monitor.organisation.name} ${period}.${kind}`, await files[kind]());
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setBusy(undefined);
    }
  };
  const button = (kind: Exclude<FileKind, "pdf">) => (
    <Button
      look="plain"
      wide
      icon={<DownloadIcon size={16} aria-hidden="true" />}
      isBusy={busy === kind}
      onClick={() => void take(kind)}
    >
      {t[kind]}
    </Button>
  );
  return (
    <Panel title={t.downloads}>
      <div className={css.downloads}>
        <p className="note">{t.downloadsLead}</p>
        <Button look="filled" wide isBusy={busy === "pdf"} onClick={() => void take("pdf")}>
          {t.pdf}
        </Button>
        {failure && <Failed failure={failure} />}
        <p className={css.more}>{t.more}</p>
        {button("xlsx")}
        {button("json")}
        {button("graphml")}
      </div>
    </Panel>
  );
}

/** @throws Failure. */
async function fetched(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw await failureOf(response);
  return response.blob();
}

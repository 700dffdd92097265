import {exportEntries} from "../../dossier/contract.ts";
import type {EntryKind} from "../../dossier/kinds.ts";
import {useApiUrl} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, DownloadLink} from "../ui/index.ts";
import css from "./dossier.module.css";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** The entries of some kinds as a workbook: a sheet a kind. */
export function ExportButton({kinds}: {kinds: readonly EntryKind[]}) {
  const t = useWords(dossierWords);
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const url = useApiUrl();
  return (
    <span className={`${css.tool} no-print`}>
      <DownloadLink
        look="quiet"
        href={url(exportEntries, {trajectoryId, kinds: kinds.map(({id}) => id).join(","), language})}
      >
        {t.excel}
      </DownloadLink>
    </span>
  );
}

/** Prints the page as it is, without navigation and buttons. */
export function PrintButton() {
  const t = useWords(dossierWords);
  return (
    <span className={`${css.tool} no-print`}>
      <Button look="quiet" onClick={() => window.print()}>
        {t.print}
      </Button>
    </span>
  );
}

import {useState} from "react";
import {readFilters} from "../../evidence/contract.ts";
import {readMonitor} from "../../report/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  ActionLink,
  Columns,
  Empty,
  Failed,
  FilterBar,
  FindingTitle,
  Loading,
  Note,
  PageSketch,
  Segment,
  Stack,
} from "../ui/index.ts";
import {Downloads} from "./Downloads.tsx";
import {KeyFigures} from "./KeyFigures.tsx";
import {ReportFindings} from "./ReportFindings.tsx";
import {ReportPictures} from "./ReportPictures.tsx";
import css from "./report.module.css";
import {reportPageWords} from "./words.ts";

/** What the monthly report of a period says, and the files to take along. */
export function ReportPage() {
  const t = useWords(reportPageWords);
  const mayImport = useMay("sources:write");
  const offer = useApi(readFilters, {});
  if (offer.state === "loading") return <Loading lines={8} />;
  if (offer.state === "failed") return <Failed {...offer} />;
  if (offer.data.defaultPeriod === null)
    return (
      <Empty
        isPage
        title={t.empty.title}
        need={t.empty.need}
        sketch={<PageSketch />}
        action={
          mayImport && (
            <ActionLink page="import" look="filled">
              {t.empty.action}
            </ActionLink>
          )
        }
      />
    );
  return <Report defaultPeriod={offer.data.defaultPeriod} />;
}

function Report({defaultPeriod}: {defaultPeriod: string}) {
  const t = useWords(reportPageWords);
  const format = useFormat();
  const organisation = useOrganisation();
  const [{period = defaultPeriod}] = useFilters();
  const [language, setLanguage] = useState(organisation.language);
  const monitor = useApi(readMonitor, {period, language});
  const name = nameOfPeriod(period, format.language).name;
  const filters = (
    <FilterBar with={["period"]}>
      <Segment
        label={t.language}
        value={language}
        options={(["nl", "en"] as const).map((value) => ({value, label: t.languages[value]}))}
        onChange={setLanguage}
      />
    </FilterBar>
  );
  if (monitor.state === "loading")
    return (
      <Stack>
        {filters}
        <Loading lines={8} />
      </Stack>
    );
  if (monitor.state === "failed")
    return (
      <Stack>
        {filters}
        <Failed {...monitor} />
      </Stack>
    );
  const {sources, activity, notes} = monitor.data;
  const isQuiet = activity.posts + activity.replies === 0;
  return (
    <Stack gap="sections">
      <Stack>
        <FindingTitle
          title={isQuiet ? t.titleQuiet(name) : t.title(name)}
          lead={isQuiet ? t.leadQuiet : t.lead(format.list(sources.map((source) => source.name)))}
        />
        {filters}
        {organisation.fictional && <Note>{t.fictional}</Note>}
      </Stack>
      {!isQuiet && (
        <>
          <KeyFigures period={period} />
          <Columns split="8-4">
            <ReportFindings monitor={monitor.data} />
            <Downloads monitor={monitor.data} period={period} language={language} />
          </Columns>
          <ReportPictures monitor={monitor.data} period={period} />
        </>
      )}
      {notes.length > 0 && (
        <section>
          <h2>{t.notes}</h2>
          <ul className={css.notes} lang={language}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

import {exportEvents, listEvents} from "../../access/event-log-contract.ts";
import {useApi, useApiUrl} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, DownloadLink, Empty, Failed, FindingTitle, Loading, RowsSketch, Stack} from "../ui/index.ts";
import {EventFilters} from "./EventFilters.tsx";
import {EventTable} from "./EventTable.tsx";
import css from "./event-log.module.css";
import {useLogPart} from "./log-address.ts";
import {VerifyPanel} from "./VerifyPanel.tsx";
import {eventLogWords} from "./words.ts";

const pageSize = 50;

/** Who did what and when, newest first, and whether the log is still as it was written. */
export function EventLogPage() {
  const t = useWords(eventLogWords);
  const format = useFormat();
  const fileUrl = useApiUrl();
  const [part, choose] = useLogPart();
  const log = useApi(listEvents, {...part, limit: pageSize});
  if (log.state === "loading") return <Loading lines={8} />;
  if (log.state === "failed") return <Failed {...log} />;
  const {events, next, head} = log.data;
  if (!head && events.length === 0)
    return <Empty isPage title={t.empty.title} need={t.empty.need} sketch={<RowsSketch />} />;
  const {before, ...filter} = part;
  const count = head?.sequence ?? events[0]?.sequence ?? 0;
  return (
    <Stack gap="sections">
      <FindingTitle
        title={count === 1 ? t.titleOne : t.title(format.number(count))}
        lead={t.lead}
        actions={
          <DownloadLink href={fileUrl(exportEvents, {...filter, language: format.language})}>{t.csv}</DownloadLink>
        }
      />
      <VerifyPanel />
      <section>
        <EventFilters />
        <div className={log.isOld ? css.old : ""} aria-busy={log.isOld}>
          <EventTable events={events} />
          {(before !== undefined || next !== null) && (
            <nav className={css.pager} aria-label={t.caption}>
              <Button disabled={before === undefined} onClick={() => choose({before: undefined})}>
                {t.newest}
              </Button>
              <Button disabled={next === null} onClick={() => choose({before: next ?? undefined})}>
                {t.older}
              </Button>
            </nav>
          )}
        </div>
      </section>
    </Stack>
  );
}

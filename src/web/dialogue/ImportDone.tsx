import {listSources} from "../../dialogue/contract.ts";
import {leftOutOf} from "../../dialogue/drop-rules.ts";
import {listPeopleFiles} from "../../people/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  ActionLink,
  Button,
  Failed,
  Figures,
  FigureTile,
  FindingTitle,
  Loading,
  Note,
  PageLink,
  Row,
  Stack,
} from "../ui/index.ts";
import {ImportHead} from "./ImportHead.tsx";
import {importWords} from "./import-words.ts";

/** What an import brought, and the way on to the monitor. */
export function ImportDone({importId, onMore}: {importId: string; onMore: () => void}) {
  const t = useWords(importWords).done;
  const format = useFormat();
  const sources = useApi(listSources, {});
  if (sources.state === "loading") return <Loading />;
  if (sources.state === "failed") return <Failed {...sources} />;
  const source = sources.data.find(({imports}) => imports.some(({id}) => id === importId));
  const it = source?.imports.find(({id}) => id === importId);
  if (!source || !it || it.state !== "done")
    return (
      <Stack>
        <ImportHead current={3} />
        <FindingTitle title={t.gone} lead={t.goneLead} />
        <Onward onMore={onMore} />
      </Stack>
    );
  const added = it.messages ?? 0;
  const dropped = leftOutOf(it.dropped);
  const amount = (count: number) => ({value: format.number(count), unit: ""});
  return (
    <Stack>
      <ImportHead current={4} file={{name: it.fileName, size: 0}} />
      <FindingTitle
        title={added > 0 ? t.title(added, format.number(added)) : t.nothing}
        lead={added > 0 ? t.lead(source.name) : t.nothingLead(source.name)}
      />
      <Figures>
        <FigureTile label={t.added} value={amount(added)} />
        <FigureTile label={t.changed} value={amount(it.changed ?? 0)} about={<p>{t.changedHint}</p>} />
        <FigureTile label={t.bots} value={amount(it.botMessages ?? 0)} about={<p>{t.botsHint}</p>} />
        <FigureTile label={t.dropped} value={amount(dropped)} />
      </Figures>
      <PeopleNext />
      <Onward onMore={onMore} />
    </Stack>
  );
}

function Onward({onMore}: {onMore: () => void}) {
  const t = useWords(importWords).done;
  return (
    <Row>
      <ActionLink page="overview" look="filled">
        {t.monitor}
      </ActionLink>
      <Button look="quiet" onClick={onMore}>
        {t.more}
      </Button>
    </Row>
  );
}

/** The step after the first import: a people file, while there is none. */
function PeopleNext() {
  const t = useWords(importWords).done;
  const mayRead = useMay("people:read");
  const files = useApi(listPeopleFiles, {}, {when: mayRead});
  if (files.state !== "ready" || files.data.some(({undoneAt}) => undoneAt === null)) return null;
  return (
    <Note>
      {t.peopleLead} <PageLink page="people">{t.people}</PageLink>
    </Note>
  );
}

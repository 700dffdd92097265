import {listSources} from "../../dialogue/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, Empty, Failed, FindingTitle, Loading, RowsSketch, Stack} from "../ui/index.ts";
import {SourcePanel} from "./SourcePanel.tsx";
import {sourcesWords} from "./sources-words.ts";

/** Every source: what it holds, and each import with who decided it, what it brought and what was left out. */
export function SourcesPage() {
  const t = useWords(sourcesWords);
  const format = useFormat();
  const mayWrite = useMay("sources:write");
  const sources = useApi(listSources, {});
  if (sources.state === "loading") return <Loading lines={8} />;
  if (sources.state === "failed") return <Failed {...sources} />;
  if (sources.data.length === 0)
    return (
      <Empty
        isPage
        title={t.empty.title}
        need={t.empty.need}
        sketch={<RowsSketch />}
        action={
          mayWrite && (
            <ActionLink page="import" look="filled">
              {t.empty.action}
            </ActionLink>
          )
        }
      />
    );
  const messages = sources.data.reduce((sum, source) => sum + source.messages, 0);
  const count = sources.data.length;
  return (
    <Stack>
      <FindingTitle
        title={t.title(count, format.number(messages), format.number(count))}
        lead={t.lead}
        actions={
          mayWrite && (
            <ActionLink page="import" look="filled">
              {t.bring}
            </ActionLink>
          )
        }
      />
      {sources.data.map((source) => (
        <SourcePanel key={source.id} source={source} />
      ))}
    </Stack>
  );
}

import {useRef, useState} from "react";
import {listSources} from "../../dialogue/contract.ts";
import {type DoubtfulPair, giveVerdict, listDoubts, withdrawVerdict} from "../../people/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  ActionLink,
  Columns,
  Empty,
  Failed,
  FindingTitle,
  Loading,
  NetworkSketch,
  Panel,
  Stack,
  useToast,
} from "../ui/index.ts";
import {Amounts} from "./Amounts.tsx";
import {DoubtfulPairCard} from "./DoubtfulPairCard.tsx";
import {Pager} from "./Pager.tsx";
import css from "./people.module.css";
import {Verdicts} from "./Verdicts.tsx";
import {whoWords} from "./who-words.ts";

const pageSize = 20;

/** The review list: pairs that may be one person, how the others were recognised, and what was said before. */
export function WhoIsWho() {
  const t = useWords(whoWords);
  const format = useFormat();
  const mayImport = useMay("sources:write");
  const [offset, setOffset] = useState(0);
  const doubts = useApi(listDoubts, {offset, limit: pageSize});
  if (doubts.state === "loading") return <Loading lines={8} />;
  if (doubts.state === "failed") return <Failed {...doubts} />;
  const {total, pairs, linked, verdicts} = doubts.data;
  if (pairs.length === 0 && offset > 0) setOffset(Math.max(0, offset - pageSize));
  const accounts = Object.values(linked).reduce((sum, count) => sum + count, 0);
  if (accounts === 0)
    return (
      <Empty
        isPage
        title={t.empty}
        need={t.noSources}
        sketch={<NetworkSketch />}
        action={
          mayImport && (
            <ActionLink page="import" look="filled">
              {t.import}
            </ActionLink>
          )
        }
      />
    );
  return (
    <Stack>
      <FindingTitle
        title={total > 0 ? t.title(total, format.number(total)) : t.allClear}
        lead={total > 0 ? t.lead : t.allClearLead}
      />
      <Columns split="8-4">
        <Stack>
          <Pairs pairs={pairs} />
          <Pager offset={offset} size={pageSize} total={total} onOffset={setOffset} />
          <Verdicts verdicts={verdicts} />
        </Stack>
        <Panel title={t.linked}>
          <Amounts
            amounts={(["mail", "name", "verdict", "own", "bots"] as const).map((by) => ({
              name: t.linkedBy[by],
              count: linked[by],
            }))}
          />
          <p className="note">{t.linkedTotal(format.number(accounts))}</p>
        </Panel>
      </Columns>
    </Stack>
  );
}

function Pairs({pairs}: {pairs: readonly DoubtfulPair[]}) {
  const t = useWords(whoWords);
  const mayWrite = useMay("people:write");
  const sources = useApi(listSources, {}, {when: useMay("sources:read")});
  const give = useAction(giveVerdict);
  const withdraw = useAction(withdrawVerdict);
  const toast = useToast();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (id: string | null) =>
    sources.state === "ready" ? sources.data.find((source) => source.id === id)?.name : undefined;
  const say = async ({identity, other}: DoubtfulPair, verdict: "same" | "different") => {
    const pair = {identityId: identity.id, otherId: other.id};
    if (!(await give.run({...pair, verdict}))) return;
    const words = verdict === "same" ? t.saidSame : t.saidDifferent;
    toast({text: words(identity.name, other.name), undo: () => void withdraw.run(pair)});
    list.current?.focus();
  };
  return (
    <>
      {give.failure && <Failed failure={give.failure} />}
      {withdraw.failure && <Failed failure={withdraw.failure} />}
      <ul ref={list} tabIndex={-1} className={css.pairs} aria-busy={give.isBusy}>
        {pairs.map((pair) => (
          <DoubtfulPairCard
            key={`${pair.identity.id} ${pair.other.id}`}
            pair={pair}
            sourceName={nameOf}
            {...(mayWrite ? {onVerdict: (verdict) => void say(pair, verdict)} : {})}
            isBusy={give.isBusy}
          />
        ))}
      </ul>
    </>
  );
}

import {useState} from "react";
import {listYields, removeYield, restoreYield, type Yield} from "../../webcare/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {kindOf, nameOfPeriod, periodAt} from "../app/periods.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Choice, Empty, Failed, FindingTitle, Loading, Panel, RowsSketch, Stack, useToast} from "../ui/index.ts";
import {webcareWords} from "./words.ts";
import {YieldDialog} from "./YieldDialog.tsx";
import {YieldTable} from "./YieldTable.tsx";

/** What happened with the output of the networks, entered by hand. A period counts as in the report: by whole weeks. */
export function YieldsPage() {
  const t = useWords(webcareWords);
  const format = useFormat();
  const mayWrite = useMay("yields:write");
  const [{period}, change] = useFilters();
  const yields = useApi(listYields, {});
  const [edited, setEdited] = useState<Yield | "new">();
  const remove = useRemove();
  if (yields.state === "loading") return <Loading lines={6} />;
  if (yields.state === "failed") return <Failed {...yields} />;
  const add = mayWrite && (
    <Button look="filled" onClick={() => setEdited("new")}>
      {t.add}
    </Button>
  );
  const dialog = edited && (
    <YieldDialog edited={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />
  );
  if (yields.data.length === 0)
    return (
      <>
        <Empty isPage title={t.empty.title} need={t.empty.need} sketch={<RowsSketch />} action={add} />
        {dialog}
      </>
    );
  const shown = period
    ? yields.data.filter(({happenedOn}) => periodAt(happenedOn, kindOf(period)) === period)
    : yields.data;
  const number = format.number(shown.length);
  const periodName = period && nameOfPeriod(period, format.language).name;
  const title = periodName
    ? shown.length > 0
      ? t.titleIn(shown.length, number, periodName)
      : t.noneIn(periodName)
    : t.title(shown.length, number);
  return (
    <Stack>
      <FindingTitle title={title} lead={t.lead} actions={add} />
      <div>
        <PeriodChoice yields={yields.data} period={period} onPeriod={(next) => change({period: next})} />
      </div>
      {remove.failure && <Failed failure={remove.failure} />}
      {shown.length > 0 && (
        <Panel>
          <YieldTable yields={shown} {...(mayWrite ? {onChange: setEdited, onRemove: remove.run} : {})} />
        </Panel>
      )}
      {dialog}
    </Stack>
  );
}

/** All, or a year, quarter or month in which something was noted. */
function PeriodChoice({
  yields,
  period,
  onPeriod,
}: {
  yields: readonly Yield[];
  period: string | undefined;
  onPeriod: (period: string | undefined) => void;
}) {
  const t = useWords(webcareWords);
  const {language} = useFormat();
  const keys = new Set(
    yields.flatMap(({happenedOn}) => (["year", "quarter", "month"] as const).map((kind) => periodAt(happenedOn, kind))),
  );
  if (period) keys.add(period);
  const nameOf = (key: string) => nameOfPeriod(key, language).name;
  const newestFirst = [...keys].sort().reverse();
  return (
    <Choice
      name={t.period}
      value={period ?? ""}
      options={[
        {value: "", label: t.all},
        ...(["year", "quarter", "month", "week"] as const).flatMap((kind) =>
          newestFirst.filter((key) => kindOf(key) === kind).map((key) => ({value: key, label: nameOf(key)})),
        ),
      ]}
      onChange={(key) => onPeriod(key || undefined)}
    />
  );
}

/** Takes a yield away at once; the message about it can bring it back. */
function useRemove() {
  const t = useWords(webcareWords);
  const remove = useAction(removeYield);
  const restore = useAction(restoreYield);
  const toast = useToast();
  const run = async ({id, title}: Yield) => {
    if (!(await remove.run({yieldId: id}))) return;
    toast({text: t.removed(title), undo: () => void restore.run({yieldId: id})});
  };
  return {run: (it: Yield) => void run(it), failure: remove.failure ?? restore.failure};
}

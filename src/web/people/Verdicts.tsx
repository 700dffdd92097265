import {type VerdictReply, withdrawVerdict} from "../../people/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, type Column, DataTable, Failed, Panel, useToast} from "../ui/index.ts";
import css from "./people.module.css";
import {whoWords} from "./who-words.ts";

/** What people said about pairs before, each to be withdrawn. Absent when nobody said anything. */
export function Verdicts({verdicts}: {verdicts: readonly VerdictReply[]}) {
  const t = useWords(whoWords);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("people:write");
  const withdraw = useAction(withdrawVerdict);
  const toast = useToast();
  if (verdicts.length === 0) return null;
  const pairOf = ({identity, other}: VerdictReply) => t.pair(identity.name, other.name);
  const takeBack = async ({identity, other}: VerdictReply) => {
    if (await withdraw.run({identityId: identity.id, otherId: other.id})) toast({text: t.withdrawn});
  };
  const columns: Column<VerdictReply>[] = [
    {key: "pair", head: t.verdictsOf.pair, value: pairOf},
    {key: "verdict", head: t.verdictsOf.verdict, value: ({verdict}) => t[verdict]},
    {key: "by", head: t.verdictsOf.by, value: ({decidedBy}) => decidedBy},
    {
      key: "at",
      head: t.verdictsOf.at,
      value: ({decidedAt}) => decidedAt,
      cell: ({decidedAt}) => format.moment(decidedAt, timeZone),
    },
  ];
  if (mayWrite)
    columns.push({
      key: "withdraw",
      head: t.verdictsOf.does,
      value: () => null,
      sortable: false,
      cell: (verdict) => (
        <div className={css.does}>
          <Button look="quiet" disabled={withdraw.isBusy} onClick={() => void takeBack(verdict)}>
            {t.withdraw}
            <span className="visually-hidden">: {pairOf(verdict)}</span>
          </Button>
        </div>
      ),
      isForScreen: true,
    });
  return (
    <Panel title={t.verdicts}>
      {withdraw.failure && <Failed failure={withdraw.failure} />}
      <DataTable
        caption={t.verdicts}
        rows={verdicts}
        rowKey={({identity, other}) => `${identity.id} ${other.id}`}
        columns={columns}
      />
    </Panel>
  );
}

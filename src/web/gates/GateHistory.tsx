import type {GateRecord} from "../../access/gate-contract.ts";
import {roles} from "../../access/role-content.ts";
import {useOrganisation} from "../access/session.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, type Column, DataTable} from "../ui/index.ts";
import css from "./gates.module.css";
import {useGateFormat} from "./use-gate-format.ts";
import {gateWords} from "./words.ts";

const tones = {given: "good", exception: "warn", withdrawn: "bad"} as const;

/** Everything that was signed, also what no longer holds. */
export function GateHistory({records}: {records: readonly GateRecord[]}) {
  const all = useWords(gateWords);
  const t = all.history;
  const format = useFormat();
  const {name} = useOrganisation();
  const {step: stepWords, scope: scopeWords} = useGateFormat();
  const columns: Column<GateRecord>[] = [
    {
      ...{key: "when", head: t.when, value: ({signedAt}) => signedAt},
      cell: ({signedAt}) => <span className={css.moment}>{format.moment(signedAt)}</span>,
    },
    {key: "step", head: t.step, value: ({step}) => stepWords(step)},
    {
      ...{key: "what", head: t.what, value: ({kind}) => all.kind[kind]},
      cell: ({kind}) => <Badge tone={tones[kind]}>{all.kind[kind]}</Badge>,
    },
    {
      ...{key: "who", head: t.who},
      value: ({signedBy, signedRole}) => `${signedBy} (${roles[signedRole].words[format.language]})`,
    },
    {
      ...{key: "scope", head: all.fact.scope, value: ({scope}) => scopeWords(scope)},
      cell: ({scope}) => <span className={css.told}>{scopeWords(scope)}</span>,
    },
    {
      ...{key: "words", head: t.words, value: ({words}) => words},
      cell: ({words}) => <span className={css.told}>{words}</span>,
    },
  ];
  return (
    <section>
      <h2 className={css.title}>{t.title}</h2>
      <DataTable
        caption={t.caption}
        rows={records}
        columns={columns}
        rowKey={({id}) => id}
        fileName={`${name} Privacy`}
      />
    </section>
  );
}

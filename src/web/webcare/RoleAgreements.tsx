import {valueInWords} from "../../dossier/kinds.ts";
import type {Role} from "../../webcare/coverage-rules.ts";
import type {Decided} from "../../webcare/decision-rules.ts";
import {webcareRole} from "../../webcare/watch-kinds.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Panel} from "../ui/index.ts";
import css from "./RoleAgreements.module.css";
import {rolesWords} from "./roles-words.ts";

/** The agreements one by one, as they hang beside the desk: who follows what, where a signal goes, who responds and how soon. */
export function RoleAgreements({networks, themes, roles}: Decided) {
  const t = useWords(rolesWords).agreements;
  const format = useFormat();
  const names = new Map([...networks, ...themes].map(({id, details}) => [id, details.name]));
  if (roles.length === 0) return null;
  const scopeOf = ({details}: Role) =>
    [details.network, details.theme].flatMap((id) => names.get(id ?? "") ?? []).join(" · ") || t.everywhere;
  return (
    <Panel title={t.title}>
      <ul className={css.agreements}>
        {roles.map((role) => {
          const {monitor, deputy, signalsTo, responder, withinHours} = role.details;
          const signal = valueInWords(webcareRole.fields.signalsTo, signalsTo, format.language, () => undefined);
          return (
            <li key={role.id}>
              <h3>{scopeOf(role)}</h3>
              <dl>
                <Fact name={t.follows} value={deputy === "" ? monitor : t.withDeputy(monitor, deputy)} />
                <Fact name={t.signal} value={String(signal || "–")} />
                <Fact
                  name={t.responds}
                  value={[
                    responder || "–",
                    ...(withinHours === null ? [] : [t.hours(withinHours, format.number(withinHours))]),
                  ].join(", ")}
                />
              </dl>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const Fact = ({name, value}: {name: string; value: string}) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

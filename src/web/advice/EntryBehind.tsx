import {auditKinds} from "../../audit/kinds.ts";
import {businessCaseKinds} from "../../business-case/kinds.ts";
import {type EntryKind, valueInWords} from "../../dossier/kinds.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {infrastructureKinds} from "../../infrastructure/kinds.ts";
import {visionKinds} from "../../vision/kinds.ts";
import {webcareKinds} from "../../webcare/kinds.ts";
import {themePlanItem} from "../../webcare/theme-plan-kinds.ts";
import type {PageName} from "../app/addresses.ts";
import {allKinds} from "../dossier/all-kinds.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink} from "../ui/index.ts";
import css from "./advice.module.css";
import {Fact} from "./Fact.tsx";
import {adviceWords} from "./words.ts";

/** An entry that was cited, as it stands now. */
export function EntryBehind({held, id}: {held: Held; id: string}) {
  const t = useWords(adviceWords).evidence;
  const {language, longDay} = useFormat();
  const kind = allKinds.find((of) => held.entries(of).some((entry) => entry.id === id));
  const entry = kind && held.entries(kind).find((one) => one.id === id);
  if (!kind || !entry) return <p className="quiet">{t.entryGone}</p>;
  const details = entry.details as Readonly<Record<string, unknown>>;
  const told = Object.entries(kind.fields).flatMap(([name, field]) => {
    if (field.type === "entry" || field.type === "entries") return [];
    const value = valueInWords(field, details[name], language, () => undefined);
    return value === "" || value === null
      ? []
      : [{name: field.label[language], value: field.type === "day" ? longDay(String(value)) : String(value)}];
  });
  return (
    <>
      <dl className={css.facts}>
        <Fact name={t.writtenAs}>{kind.one[language]}</Fact>
        {told.slice(0, mostFacts).map(({name, value}) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
      <PageOf kind={kind} />
    </>
  );
}

/** More fields of an entry stand on its own page. */
const mostFacts = 6;

/** All entries of a kind that something was counted from. */
export function EntriesBehind({held, of}: {held: Held; of: string}) {
  const t = useWords(adviceWords).evidence;
  const format = useFormat();
  const kind = allKinds.find(({id}) => id === of);
  if (!kind) return null;
  return (
    <>
      <dl className={css.facts}>
        <Fact name={t.writtenAs}>{kind.many[format.language]}</Fact>
        <Fact name={t.now}>{t.entries(format.number(held.entries(kind).length))}</Fact>
      </dl>
      <PageOf kind={kind} />
    </>
  );
}

/** A text that was cited. */
export function TextBehind({held, name}: {held: Held; name: string}) {
  const t = useWords(adviceWords).evidence;
  const format = useFormat();
  return (
    <>
      <dl className={css.facts}>
        <Fact name={t.now}>{t.text(format.number(held.texts.get(name)?.version ?? 0))}</Fact>
      </dl>
      {name === "vision" && (
        <div className="no-print">
          <ActionLink page="vision">{t.toPage}</ActionLink>
        </div>
      )}
    </>
  );
}

function PageOf({kind}: {kind: EntryKind}) {
  const t = useWords(adviceWords).evidence;
  const page = pageOf(kind);
  return (
    page && (
      <div className="no-print">
        <ActionLink page={page}>{t.toPage}</ActionLink>
      </div>
    )
  );
}

/** Where entries of a kind are kept. */
function pageOf({id}: EntryKind): PageName | undefined {
  const own = pages[id];
  if (own) return own;
  const has = (kinds: readonly EntryKind[]) => kinds.some((kind) => kind.id === id);
  if (has(visionKinds)) return "vision";
  if (has(auditKinds)) return "quick-scan";
  if (has(businessCaseKinds)) return "business-case";
  if (has(infrastructureKinds)) return "tool-choice";
  return has(webcareKinds) ? "roles" : undefined;
}

const pages: Readonly<Record<string, PageName>> = {
  "frame-card": "frame",
  "coalition-member": "coalition",
  "key-player": "players",
  "information-flow": "players",
  "network-initiative": "initiatives",
  challenge: "initiatives",
  skill: "skills",
  "skill-target": "skills",
  "learning-offer": "skills",
  medium: "structure",
  "structure-issue": "structure",
  "team-meeting": "structure",
  clause: "governance",
  "code-document": "governance",
  signpost: "signpost",
  [themePlanItem.id]: "theme-plan",
  signal: "agenda",
  "agenda-item": "agenda",
  action: "agenda",
};

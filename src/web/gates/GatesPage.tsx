import {type GateStanding, readGates} from "../../access/gate-contract.ts";
import {stepsFor} from "../../access/gate-rules.ts";
import {listSources} from "../../dialogue/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Note, Panel, Stack} from "../ui/index.ts";
import {GateHistory} from "./GateHistory.tsx";
import css from "./gates.module.css";
import {OneStep} from "./OneStep.tsx";
import {useGateFormat} from "./use-gate-format.ts";
import {gateWords} from "./words.ts";

/** The path before dialogues may be read: how each step stands, what whoever looks can do now, and all that was signed. */
export function GatesPage() {
  const t = useWords(gateWords);
  const format = useFormat();
  const {scope: scopeWords} = useGateFormat();
  const gates = useApi(readGates, {});
  if (gates.state === "loading") return <Loading lines={8} />;
  if (gates.state === "failed") return <Failed {...gates} />;
  const {steps, scope, records, isFictional} = gates.data;
  const needed = steps.filter(isNeeded);
  const standing = needed.filter(({state}) => state === "standing").length;
  const isWhole = standing === needed.length;
  const next = needed.find(({state}) => state !== "standing");
  const part = (title: string, some: readonly GateStanding[], first: number) => (
    <Panel title={title}>
      <ol className={css.steps} start={first}>
        {some.map((it, i) => (
          <OneStep key={it.step} it={it} number={first + i} asked={scope} isNext={it === next} />
        ))}
      </ol>
    </Panel>
  );
  return (
    <Stack gap="sections">
      <FindingTitle
        title={
          records.length === 0
            ? t.title.none
            : isWhole
              ? t.title.whole
              : t.title.some(standing, format.number(standing), format.number(needed.length))
        }
        lead={isWhole && scope ? t.wholeLead(scopeWords(scope)) : t.lead}
      />
      {isFictional && <Note>{t.fictional}</Note>}
      {part(t.steps.title, needed, 1)}
      {part(
        t.steps.optional,
        steps.filter((it) => !isNeeded(it)),
        needed.length + 1,
      )}
      <Archives />
      {records.length > 0 && <GateHistory records={records} />}
    </Stack>
  );
}

const isNeeded = ({step}: GateStanding) => stepsFor.import.includes(step);

/** The sources that rest on one signature. */
function Archives() {
  const t = useWords(gateWords).archives;
  const format = useFormat();
  const sources = useApi(listSources, {}, {when: useMay("sources:read")});
  if (sources.state === "failed") return <Failed {...sources} />;
  const archives = sources.state === "ready" ? sources.data.filter(({archive}) => archive !== null) : [];
  if (archives.length === 0) return null;
  return (
    <Panel title={t.title}>
      <p className="note">{t.lead}</p>
      <dl className={css.archives}>
        {archives.map(({id, name, archive}) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{archive!.reason}</dd>
            <dd className="note">{t.by(archive!.declaredBy, format.longDay(archive!.declaredOn))}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

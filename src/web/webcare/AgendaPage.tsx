import {useState} from "react";
import {action, agendaItem, heardAndDone, signal} from "../../webcare/agenda-kinds.ts";
import {type Flow, isOverdue, loopsOf} from "../../webcare/agenda-rules.ts";
import {agenda, flowOf} from "../../webcare/rules.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {EntryDialog, EntrySection, InTrajectory, ProductBar, todayIn, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, Empty, Failed, FindingTitle, Loading, RowsSketch, Stack} from "../ui/index.ts";
import {agendaWords} from "./agenda-words.ts";
import {FlowBoard} from "./FlowBoard.tsx";

/** One flow from signal to agenda, to action, to what came of it: first what is on its way, then each list as a whole. */
export function AgendaPage() {
  return (
    <InTrajectory>
      <LoadedAgenda />
    </InTrajectory>
  );
}

function LoadedAgenda() {
  const held = useHeld(agenda.kinds);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  return <Agenda flow={flowOf(held.data)} />;
}

function Agenda({flow}: {flow: Flow}) {
  const t = useWords(agendaWords);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("trajectory:write");
  const [isAdding, setAdding] = useState(false);
  const today = todayIn(timeZone);
  const initial = {day: today, state: "new"} as const;
  const add = mayWrite && (
    <span className="no-print">
      <Button look="filled" onClick={() => setAdding(true)}>
        {t.add}
      </Button>
    </span>
  );
  const dialog = isAdding && <EntryDialog kind={signal} initial={initial} onClose={() => setAdding(false)} />;
  if (Object.values(flow).every(({length}) => length === 0))
    return (
      <>
        <Empty isPage title={t.empty.title} need={t.empty.need} sketch={<RowsSketch />} action={add} />
        {dialog}
      </>
    );
  const loops = loopsOf(flow);
  const closed = loops.filter(({stage}) => stage === "closed").length;
  const {signals, items, actions, heard} = t.sections;
  return (
    <Stack gap="sections">
      <FindingTitle
        title={finding(flow, today, t.title, format)}
        lead={t.lead(closed, format.number(closed), format.number(loops.length))}
        actions={add}
      />
      <FlowBoard flow={flow} today={today} />
      <EntrySection kind={signal} {...signals} initial={initial} />
      <EntrySection kind={agendaItem} {...items} initial={{state: "planned"}} />
      <EntrySection kind={action} {...actions} initial={{state: "open"}} />
      <EntrySection kind={heardAndDone} {...heard} initial={{day: today}} />
      <ProductBar product={agenda} />
      {dialog}
    </Stack>
  );
}

/** What waits longest for somebody: late actions, what was not told, signals without a place. */
function finding(flow: Flow, today: string, t: (typeof agendaWords)["nl"]["title"], format: Format): string {
  const loops = loopsOf(flow);
  const at = (stage: string) => loops.filter((loop) => loop.stage === stage).length;
  const overdue = flow.actions.filter((it) => isOverdue(it, today)).length;
  if (overdue > 0) return t.overdue(overdue, format.number(overdue));
  if (at("to-tell") > 0) return t.toTell(at("to-tell"), format.number(at("to-tell")));
  if (at("signalled") > 0) return t.signalled(at("signalled"), format.number(at("signalled")));
  const busy = at("on-agenda") + at("acting");
  return busy > 0 ? t.busy(busy, format.number(busy)) : t.closed;
}

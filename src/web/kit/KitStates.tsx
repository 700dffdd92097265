import {useWords} from "../i18n/index.ts";
import {
  BarsSketch,
  Button,
  Columns,
  Empty,
  Failed,
  FiguresSketch,
  Loading,
  NetworkSketch,
  NotShown,
  PageSketch,
  Panel,
  Progress,
  Row,
  RowsSketch,
  Steps,
} from "../ui/index.ts";
import {kitWords} from "./words.ts";

/** Empty, busy, failed, loading, and where you are in a task. */
export function KitStates() {
  const t = useWords(kitWords);
  return (
    <>
      <Columns split="6-6">
        <Panel>
          <Empty
            title={t.emptyTitle}
            need={t.emptyNeed}
            sketch={<NetworkSketch />}
            action={<Button look="filled">{t.emptyAction}</Button>}
          />
        </Panel>
        <Panel>
          <Progress
            title={t.busyTitle}
            phase={t.busyPhase}
            done={61_000}
            total={144_902}
            unit={t.messages}
            note={t.busyNote}
            cancel={{run: () => {}}}
          />
        </Panel>
        <Panel>
          <Failed
            failure={{
              code: "unreadable-file",
              message: "The zip ends too early.",
              where: "general.json",
              supportId: undefined,
            }}
            retry={() => {}}
          />
        </Panel>
        <Panel>
          <Loading />
        </Panel>
        <Panel>
          <Progress title={t.busyTitle} done={1204} total={null} unit={t.messages} />
        </Panel>
        <Panel>
          <Failed failure={{code: "unexpected", message: "", where: undefined, supportId: "7f3k0012"}} />
        </Panel>
      </Columns>
      <Steps label={t.busyTitle} steps={t.steps} current={1} />
      <Row>
        {[BarsSketch, FiguresSketch, RowsSketch, PageSketch].map((Sketch) => (
          <div key={Sketch.name} style={{width: 220, color: "var(--ink-3)"}}>
            <Sketch />
          </div>
        ))}
        <NotShown />
      </Row>
    </>
  );
}

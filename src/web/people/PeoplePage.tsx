import {listDoubts, listUnits} from "../../people/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  Button,
  Columns,
  Empty,
  Failed,
  FindingTitle,
  Loading,
  Note,
  Row,
  RowsSketch,
  Segment,
  Stack,
} from "../ui/index.ts";
import {PeopleFiles} from "./PeopleFiles.tsx";
import {PeopleList} from "./PeopleList.tsx";
import {usePeopleView} from "./people-view.ts";
import {UnitTree} from "./UnitTree.tsx";
import {WhoIsWho} from "./WhoIsWho.tsx";
import {peopleWords} from "./words.ts";

/** Who works where, the people file it comes from, and who is who in the sources. Never a figure beside a name. */
export function PeoplePage() {
  const t = useWords(peopleWords);
  const [{view}, go] = usePeopleView();
  return (
    <Stack>
      <div>
        <Segment
          label={t.views.label}
          value={view}
          options={(["people", "file", "who"] as const).map((value) => ({value, label: t.views[value]}))}
          onChange={(next) => go({view: next})}
        />
      </div>
      {view === "people" && <People />}
      {view === "file" && <PeopleFiles />}
      {view === "who" && <WhoIsWho />}
    </Stack>
  );
}

function People() {
  const t = useWords(peopleWords);
  const format = useFormat();
  const [, go] = usePeopleView();
  const mayWrite = useMay("people:write");
  const units = useApi(listUnits, {});
  const doubts = useApi(listDoubts, {limit: 1});
  const [{unit}, change] = useFilters();
  const chooseUnit = (next: string | undefined) => change({unit: next});
  if (units.state === "loading") return <Loading lines={8} />;
  if (units.state === "failed") return <Failed {...units} />;
  const waiting = doubts.state === "ready" ? doubts.data.total : 0;
  const doubtful = waiting > 0 && (
    <Note tone="warn">
      <Row>
        {t.doubts(waiting, format.number(waiting))}
        <Button look="quiet" onClick={() => go({view: "who"})}>
          {t.toDoubts}
        </Button>
      </Row>
    </Note>
  );
  const {people, on} = units.data;
  if (people === 0)
    return (
      <>
        <Empty
          isPage
          title={t.empty.title}
          need={t.empty.need}
          sketch={<RowsSketch />}
          action={
            mayWrite && (
              <Button look="filled" onClick={() => go({view: "file"})}>
                {t.empty.action}
              </Button>
            )
          }
        />
        {doubtful}
      </>
    );
  const count = units.data.units.length;
  return (
    <>
      <FindingTitle
        title={t.title(people, format.number(people), t.unitsCount(count, format.number(count)))}
        lead={t.lead(format.longDay(on))}
      />
      {doubtful}
      <Columns split="8-4">
        <PeopleList units={units.data.units} unit={unit} onUnit={chooseUnit} />
        <UnitTree tree={units.data} unit={unit} onUnit={chooseUnit} />
      </Columns>
    </>
  );
}

import {useEffect, useState} from "react";
import {listPeople, type UnitReply} from "../../people/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Choice, DataTable, Failed, Loading, TextField} from "../ui/index.ts";
import {Pager} from "./Pager.tsx";
import css from "./people.module.css";
import {peopleWords} from "./words.ts";

const pageSize = 25;
const settleMs = 250;

interface PeopleListProps {
  readonly units: readonly UnitReply[];
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
}

/** The people of the people file by name, as many at a time as the server gives. */
export function PeopleList({units, unit, onUnit}: PeopleListProps) {
  const t = useWords(peopleWords);
  const format = useFormat();
  const {unitLabel} = useOrganisation();
  const [typed, setTyped] = useState("");
  const [page, setPage] = useState({search: "", unit, offset: 0});
  if (page.unit !== unit) setPage({...page, unit, offset: 0});
  useEffect(() => {
    const search = typed.trim();
    const timer = setTimeout(
      () => setPage((before) => (before.search === search ? before : {...before, search, offset: 0})),
      settleMs,
    );
    return () => clearTimeout(timer);
  }, [typed]);
  const people = useApi(listPeople, {...page, limit: pageSize});
  const unitName = capital(unitLabel);
  return (
    <div>
      <div className={css.tools}>
        <div className={css.search}>
          <TextField type="search" label={t.list.search} value={typed} onChange={setTyped} maxLength={100} />
        </div>
        {units.length > 0 && (
          <Choice
            name={unitName}
            value={unit ?? ""}
            options={[
              {value: "", label: t.whole},
              ...units.map(({id, name, depth}) => ({value: id, label: name, depth})),
            ]}
            onChange={(chosen) => onUnit(chosen || undefined)}
          />
        )}
      </div>
      {people.state === "loading" && <Loading lines={8} />}
      {people.state === "failed" && <Failed {...people} />}
      {people.state === "ready" && (
        <div className={people.isOld ? css.old : ""} aria-busy={people.isOld}>
          <DataTable
            caption={t.list.caption}
            rows={people.data.people}
            rowKey={({id}) => id}
            searchable={false}
            empty={<p className="quiet">{t.list.nobody}</p>}
            columns={[
              {
                key: "name",
                head: t.list.name,
                sortable: false,
                value: ({name}) => name,
                cell: ({name, isExternal, endsOn}) => (
                  <span className={css.person}>
                    {name}
                    {isExternal && <Badge>{t.list.external}</Badge>}
                    {endsOn && <Badge>{t.list.until(format.day(endsOn))}</Badge>}
                  </span>
                ),
              },
              {key: "unit", head: unitName, sortable: false, value: (person) => person.unit},
              {key: "role", head: t.list.role, sortable: false, value: ({role}) => role},
              {key: "location", head: t.list.location, sortable: false, value: ({location}) => location},
            ]}
          />
          <Pager
            offset={page.offset}
            size={pageSize}
            total={people.data.total}
            onOffset={(offset) => setPage({...page, offset})}
          />
        </div>
      )}
    </div>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

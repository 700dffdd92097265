import {useState} from "react";
import type {Member} from "../../vision/coalition-rules.ts";
import {coalitionMember, type Discipline, disciplineOptions} from "../../vision/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Add} from "../ui/icons.ts";
import css from "./vision.module.css";
import {visionWords} from "./words.ts";

const disciplines = Object.keys(disciplineOptions) as Discipline[];

/** A seat for each discipline: who sits there or was asked, and whom to ask. */
export function CoalitionSeats({members}: {members: readonly Member[]}) {
  const t = useWords(visionWords).coalition;
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const [asked, setAsked] = useState<Discipline>();
  const present = members.filter(({details}) => details.state !== "declined");
  return (
    <>
      <ul className={css.seats}>
        {disciplines.map((id) => {
          const own = present.filter(({details}) => details.discipline === id);
          const name = disciplineOptions[id][language];
          return (
            <li key={id} className={css.seat} data-taken={own.length > 0}>
              <h3>{name}</h3>
              {own.length === 0 && <p className="note">{t.open}</p>}
              {own.map(({id: member, details}) => (
                <p key={member}>
                  {details.name}{" "}
                  <span className="note">{t.states[details.state === "joined" ? "joined" : "asked"]}</span>
                </p>
              ))}
              {mayWrite && (
                <button
                  type="button"
                  className={`${css.ask} no-print`}
                  aria-label={t.askFor(name)}
                  onClick={() => setAsked(id)}
                >
                  <Add size={15} aria-hidden="true" />
                  {t.ask}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {asked && (
        <EntryDialog
          kind={coalitionMember}
          initial={{discipline: asked, state: "asked"}}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

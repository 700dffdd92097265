import {useState} from "react";
import {competenceNote} from "../../business-case/inspiration-kinds.ts";
import {type TraitId, traitIds, traits} from "../../business-case/leaders-content.ts";
import type {Entry} from "../../dossier/kinds.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed} from "../ui/index.ts";
import css from "./inspiration.module.css";
import {inspirationWords} from "./inspiration-words.ts";

type Note = Entry<typeof competenceNote>;

/** The competence profile of leaders as cards to talk from: two on an A4, with room to write. */
export function LeaderCards({held}: {held: Held}) {
  const t = useWords(inspirationWords).leaders;
  const actions = useEntryActions(competenceNote);
  const [adding, setAdding] = useState<TraitId>();
  const notes = held.entries(competenceNote);
  return (
    <section aria-label={t.title}>
      <div className={`${css.intro} no-print`}>
        <h2>{t.title}</h2>
        <p className="quiet">{t.lead}</p>
      </div>
      {actions.failure && <Failed failure={actions.failure} />}
      <div className={css.leaders}>
        {traitIds.map((id) => (
          <LeaderCard
            key={id}
            id={id}
            notes={notes.filter(({details}) => details.trait === id)}
            onAdd={() => setAdding(id)}
            onRemove={actions.remove}
          />
        ))}
      </div>
      {adding && (
        <EntryDialog
          kind={competenceNote}
          initial={{trait: adding, sort: "behaviour"}}
          onClose={() => setAdding(undefined)}
        />
      )}
    </section>
  );
}

function LeaderCard({
  id,
  notes,
  onAdd,
  onRemove,
}: {
  id: TraitId;
  notes: readonly Note[];
  onAdd: () => void;
  onRemove: (note: Note) => void;
}) {
  const t = useWords(inspirationWords).leaders;
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const {name, behaviour, askYourself, askTheTeam} = traits[id];
  const own = (sort: Note["details"]["sort"]) => notes.filter(({details}) => details.sort === sort);
  const parts = [
    {head: t.see, ours: [behaviour], own: own("behaviour")},
    {head: t.yourself, ours: askYourself, own: own("ask-yourself")},
    {head: t.team, ours: [askTheTeam], own: own("ask-the-team")},
  ];
  return (
    <article className={css.leader}>
      <h3>{name[language]}</h3>
      {parts.map((part) => (
        <section key={part.head}>
          <h4 className="note">{part.head}</h4>
          <ul>
            {part.ours.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
            {part.own.map((note) => (
              <li key={note.id} className={css.ownNote}>
                {note.details.what}
                {mayWrite && (
                  <span className="no-print">
                    <Button look="quiet" onClick={() => onRemove(note)}>
                      {t.remove}
                      <span className="visually-hidden">: {note.details.what}</span>
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={`${css.agree} only-print`}>{t.notes}</p>
      {mayWrite && (
        <div className={`${css.does} no-print`}>
          <Button look="quiet" onClick={onAdd}>
            {t.add}
            <span className="visually-hidden">: {name[language]}</span>
          </Button>
        </div>
      )}
    </article>
  );
}

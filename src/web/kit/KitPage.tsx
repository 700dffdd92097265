import type {ReactNode} from "react";
import {Entrance} from "../access/Entrance.tsx";
import {useSession} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {FindingTitle, Stack} from "../ui/index.ts";
import {KitActions} from "./KitActions.tsx";
import {KitFigures} from "./KitFigures.tsx";
import {KitInput} from "./KitInput.tsx";
import {KitMarks} from "./KitMarks.tsx";
import css from "./KitPage.module.css";
import {KitStates} from "./KitStates.tsx";
import {kitWords} from "./words.ts";

/** Every part of the kit in all its states; in development only. */
export function KitPage() {
  const t = useWords(kitWords);
  const {development} = useSession();
  if (!development)
    return (
      <Entrance title={t.closed} lead={t.closedLead}>
        {null}
      </Entrance>
    );
  return (
    <main className={css.page}>
      <Stack gap="sections">
        <FindingTitle title={t.title} lead={t.lead} />
        <Part name={t.parts.figures}>
          <KitFigures />
        </Part>
        <Part name={t.parts.states}>
          <KitStates />
        </Part>
        <Part name={t.parts.actions}>
          <KitActions />
        </Part>
        <Part name={t.parts.input}>
          <KitInput />
        </Part>
        <Part name={t.parts.marks}>
          <KitMarks />
        </Part>
      </Stack>
    </main>
  );
}

const Part = ({name, children}: {name: string; children: ReactNode}) => (
  <section className={css.part} aria-label={name}>
    <h2 className={css.name}>{name}</h2>
    {children}
  </section>
);

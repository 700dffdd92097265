import {useState} from "react";
import type {DetailsOf, Entry} from "../../dossier/kinds.ts";
import {themePlan} from "../../webcare/rules.ts";
import {themePlanItem} from "../../webcare/theme-plan-kinds.ts";
import {type Moment, nextMoment, plannedThemes, withoutMoment} from "../../webcare/theme-plan-rules.ts";
import {watchedTheme} from "../../webcare/watch-kinds.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAddressChoice} from "../app/search.ts";
import {EntryDialog, EntrySection, InTrajectory, ProductBar, todayIn, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, Empty, Failed, FindingTitle, Loading, RowsSketch, Segment, Stack} from "../ui/index.ts";
import {CalendarFileButton} from "./CalendarFileButton.tsx";
import {MonthCalendar} from "./MonthCalendar.tsx";
import {themePlanWords} from "./theme-plan-words.ts";
import {UnplannedThemes} from "./UnplannedThemes.tsx";

/** The theme plan: which strategic theme comes up when in which network, begun by whom, with what. As a list and as a calendar. */
export function ThemePlanPage() {
  return (
    <InTrajectory>
      <LoadedPlan />
    </InTrajectory>
  );
}

function LoadedPlan() {
  const held = useHeld([themePlanItem, watchedTheme]);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  return <Plan moments={held.data.entries(themePlanItem)} themes={held.data.entries(watchedTheme)} />;
}

const views = ["list", "calendar"] as const;

type Edited = {readonly entry: Moment} | {readonly initial: Partial<DetailsOf<typeof themePlanItem>>};

function Plan({moments, themes}: {moments: readonly Moment[]; themes: readonly Entry<typeof watchedTheme>[]}) {
  const t = useWords(themePlanWords);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("trajectory:write");
  const [view, setView] = useAddressChoice("view", views);
  const [edited, setEdited] = useState<Edited>();
  const today = todayIn(timeZone);
  const add = mayWrite && (
    <span className="no-print">
      <Button look="filled" onClick={() => setEdited({initial: {state: "planned"}})}>
        {t.add}
      </Button>
    </span>
  );
  const dialog = edited && <EntryDialog kind={themePlanItem} {...edited} onClose={() => setEdited(undefined)} />;
  const unplanned = (
    <UnplannedThemes
      themes={withoutMoment(themes, moments)}
      onPlan={({id, details: {name}}) => setEdited({initial: {theme: name, watched: id, state: "planned"}})}
    />
  );
  if (moments.length === 0)
    return (
      <Stack>
        <Empty isPage title={t.empty.title} need={t.empty.need} sketch={<RowsSketch />} action={add} />
        {unplanned}
        {dialog}
      </Stack>
    );
  const count = plannedThemes(moments).length;
  return (
    <Stack>
      <FindingTitle
        title={finding(moments, today, t.title, format)}
        lead={t.lead(count, format.number(count), moments.length, format.number(moments.length))}
        actions={
          <>
            <CalendarFileButton moments={moments} />
            {add}
          </>
        }
      />
      <div className="no-print">
        <Segment
          label={t.view}
          value={view}
          onChange={setView}
          options={views.map((value) => ({value, label: t.views[value]}))}
        />
      </div>
      {view === "list" ? (
        <EntrySection
          kind={themePlanItem}
          title={t.list.title}
          lead={t.list.lead}
          empty={t.list.empty}
          initial={{state: "planned"}}
        />
      ) : (
        <MonthCalendar moments={moments} today={today} onOpen={(entry) => setEdited({entry})} />
      )}
      {unplanned}
      <ProductBar product={themePlan} />
      {dialog}
    </Stack>
  );
}

function finding(
  moments: readonly Moment[],
  today: string,
  t: (typeof themePlanWords)["nl"]["title"],
  format: Format,
): string {
  const next = nextMoment(moments, today);
  if (!next) return moments.every(({details}) => details.moment === "") ? t.undated : t.over;
  const {theme, moment} = next.details;
  return moment <= today ? t.now(theme) : t.next(theme, format.longDay(moment));
}

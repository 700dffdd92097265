import {useMemo} from "react";
import {type Chapter, type ChapterId, chapters, textNameOf} from "../../advice/chapters-content.ts";
import {composedFrom, draftOf} from "../../advice/composing-rules.ts";
import {advice, chapterStates, wholeCount} from "../../advice/rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAddress} from "../app/search.ts";
import {useWorkedCase} from "../business-case/use-worked-case.ts";
import {InTrajectory, ProductBar, todayIn, useHeld, useTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, OnPaperOnly, Stack} from "../ui/index.ts";
import css from "./advice.module.css";
import {BudgetPart} from "./BudgetPart.tsx";
import {ChapterList} from "./ChapterList.tsx";
import {ChapterText} from "./ChapterText.tsx";
import {ExportLinks} from "./ExportLinks.tsx";
import {PlanPart} from "./PlanPart.tsx";
import {ReadAdvice} from "./ReadAdvice.tsx";
import {StylePanel} from "./StylePanel.tsx";
import {TasksPart} from "./TasksPart.tsx";
import {WholeAdvice} from "./WholeAdvice.tsx";
import {adviceWords} from "./words.ts";

/** The advice that the five steps lead to: eight chapters in which every claim shows its evidence. */
export function AdvicePage() {
  return (
    <InTrajectory>
      <Advice />
    </InTrajectory>
  );
}

function Advice() {
  const mayWrite = useMay("trajectory:write");
  const held = useHeld(composedFrom);
  if (held.state === "loading") return <Loading lines={8} />;
  if (held.state === "failed") return <Failed {...held} />;
  return mayWrite ? <Writing held={held.data} /> : <ReadAdvice held={held.data} />;
}

/** The chapter at which writing begins. */
const begin: ChapterId = "organisation";

function Writing({held}: {held: Held}) {
  const [search, change] = useAddress();
  const chapter = chapters.find(({id}) => id === search["chapter"]) ?? chapters.find(({id}) => id === begin)!;
  const states = chapterStates(held);
  return (
    <Stack gap="sections">
      <div className={`${css.advice} no-print`}>
        <ChapterList
          states={states}
          count={wholeCount(states)}
          chosen={chapter.id}
          onChoose={(id) => change({chapter: id === begin ? undefined : id})}
        />
        <OneChapter key={chapter.id} chapter={chapter} held={held} />
      </div>
      <OnPaperOnly>{() => <WholeAdvice held={held} />}</OnPaperOnly>
      <ExportLinks />
      <div className="no-print">
        <ProductBar product={advice} />
      </div>
      <StylePanel />
    </Stack>
  );
}

function OneChapter({chapter, held}: {chapter: Chapter; held: Held}) {
  const t = useWords(adviceWords);
  const {language} = useFormat();
  const {timeZone} = useOrganisation();
  const {name} = useTrajectory();
  const title = chapter.name[language];
  const worked = useWorkedCase(held, chapter.id === "organisation");
  const isReady = chapter.id !== "organisation" || worked !== undefined;
  const start = useMemo(
    () =>
      isReady ? draftOf(chapter.id, {held, language, today: todayIn(timeZone), worked: worked ?? null}) : undefined,
    [isReady, chapter.id, held, language, timeZone, worked],
  );
  return (
    <div className={css.chapter}>
      <p className={css.eyebrow}>{chapter.number === null ? name : t.chapter(String(chapter.number), title)}</p>
      <FindingTitle title={chapter.question[language]} />
      <ChapterText
        name={textNameOf(chapter.id)}
        label={t.textOf(title)}
        placeholder={chapter.placeholder[language]}
        start={start}
        held={held}
      />
      {chapter.id === "ic-function" && <TasksPart />}
      {chapter.id === "implementation" && <PlanPart />}
      {chapter.id === "budget" && <BudgetPart />}
    </div>
  );
}

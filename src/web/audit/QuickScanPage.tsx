import {useEffect, useRef, useState} from "react";
import {dimensions} from "../../audit/dimensions-content.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {optionIn, type Search, useAddress, useAddressChoice} from "../app/search.ts";
import {InTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, FindingTitle, Loading, Segment, Stack} from "../ui/index.ts";
import {FactsPart} from "./FactsPart.tsx";
import {InterviewSheet} from "./InterviewSheet.tsx";
import {QuestionList, type Shown, shownFilters} from "./QuestionList.tsx";
import {SourcesPart} from "./SourcesPart.tsx";
import {usePicture} from "./use-picture.ts";
import {auditWords} from "./words.ts";

const views = ["questions", "facts", "sources", "sheet"] as const;

/** The desk part of the audit: forty open questions to whoever examines the organisation, with facts, sources and scores. */
export function QuickScanPage() {
  return (
    <InTrajectory>
      <QuickScan />
    </InTrajectory>
  );
}

function QuickScan() {
  const t = useWords(auditWords).scan;
  const loaded = usePicture();
  const [view, setView] = useAddressChoice("view", views);
  const [search, change] = useAddress();
  const shown = shownIn(search);
  const opened = search["question"] === undefined ? undefined : String(search["question"]);
  const setShown = (next: Shown) => change(inAddress(next));
  const setOpened = (question: string | undefined) => change({question}, {replace: true});
  const [goal, setGoal] = useState(() => (opened === undefined ? undefined : {question: opened}));
  const list = useRef<HTMLDivElement>(null);
  const isReady = loaded.state === "ready";
  useEffect(() => {
    if (!isReady) return;
    const head = goal && list.current?.querySelector<HTMLElement>(`[data-question="${goal.question}"]`);
    head?.scrollIntoView({block: "start"});
    head?.focus({preventScroll: true});
  }, [goal, isReady]);
  if (loaded.state === "loading") return <Loading lines={8} />;
  if (loaded.state === "failed") return <Failed {...loaded} />;
  const picture = loaded.data;
  const next = nextOpen(picture, opened);
  /** Opens a question, in sight and with the focus on it. */
  const goTo = (id: string) => {
    const from = isShown(picture, shown, id) ? shown : everything;
    change({view: undefined, ...inAddress(from), question: id}, {replace: true});
    setGoal({question: id});
  };
  return (
    <Stack>
      <Title picture={picture} next={next} onNext={goTo} />
      <div className="no-print">
        <Segment
          label={t.view}
          value={view}
          options={views.map((value) => ({value, label: t.views[value]}))}
          onChange={setView}
        />
      </div>
      {view === "questions" && (
        <div ref={list}>
          <QuestionList
            picture={picture}
            shown={shown}
            onShown={setShown}
            opened={opened}
            onOpen={setOpened}
            onNext={next === undefined ? undefined : () => goTo(next)}
          />
        </div>
      )}
      {view === "facts" && <FactsPart facts={picture.facts} />}
      {view === "sources" && <SourcesPart tables={picture.surveyTables} />}
      {view === "sheet" && <InterviewSheet />}
    </Stack>
  );
}

const everything: Shown = {dimension: "", only: "all"};

/** Which questions an address shows (?dimension=organisation&show=open). */
const shownIn = ({dimension, show}: Search): Shown => ({
  dimension:
    optionIn(
      dimension,
      dimensions.map(({id}) => id),
    ) ?? everything.dimension,
  only: optionIn(show, shownFilters) ?? everything.only,
});

const inAddress = ({dimension, only}: Shown): Search => ({
  dimension: dimension || undefined,
  show: only === everything.only ? undefined : only,
});

/** How far the quick scan is, and the way on. */
function Title({
  picture: {dimensions: counted, scores},
  next,
  onNext,
}: {
  picture: AuditPicture;
  next: string | undefined;
  onNext: (id: string) => void;
}) {
  const t = useWords(auditWords).scan;
  const format = useFormat();
  const answered = scores.filter(({state}) => state === "scored" || state === "unknown").length;
  const least = counted.toSorted((a, b) => (a.scored + a.unknown) / a.of - (b.scored + b.unknown) / b.of)[0]!;
  const name = dimensions.find(({id}) => id === least.id)?.name[format.language] ?? "";
  const title =
    answered === 0
      ? t.none
      : answered === scores.length
        ? t.done
        : t.title(format.number(answered), format.number(scores.length));
  const leastKnown = t.least(name, format.number(least.scored + least.unknown), format.number(least.of));
  return (
    <div className="no-print">
      <FindingTitle
        title={title}
        lead={answered === 0 || answered === scores.length ? t.lead : leastKnown}
        actions={
          next !== undefined && (
            <Button look="filled" onClick={() => onNext(next)}>
              {t.next}
            </Button>
          )
        }
      />
    </div>
  );
}

/** The first question without an answer after this one, else the first of all. */
function nextOpen({scores}: AuditPicture, after: string | undefined): string | undefined {
  const at = scores.findIndex(({question}) => question.id === after);
  const round = [...scores.slice(at + 1), ...scores.slice(0, at + 1)];
  return round.find(({state, question}) => (state === "open" || state === "noted") && question.id !== after)?.question
    .id;
}

const isShown = ({scores}: AuditPicture, {dimension, only}: Shown, id: string): boolean =>
  only !== "low" &&
  scores.some(({question}) => question.id === id && (dimension === "" || question.dimension === dimension));

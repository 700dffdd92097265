import {useState} from "react";
import {infrastructure} from "../../infrastructure/rules.ts";
import {sensitivityInWords} from "../../infrastructure/sensitivity-rules.ts";
import {placeUse, toolCandidate, toolDecision, toolNeed, toolScore} from "../../infrastructure/tool-kinds.ts";
import {type ToolComparison, toolComparison, winners} from "../../infrastructure/tool-rules.ts";
import {EntrySection, InTrajectory, ProductBar, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Segment, Stack} from "../ui/index.ts";
import {NetworkPlace} from "./NetworkPlace.tsx";
import {ScoringScreen} from "./ScoringScreen.tsx";
import {ToolOutcome} from "./ToolOutcome.tsx";
import {toolWords} from "./tool-words.ts";
import css from "./tools.module.css";

/** Which tools support people: needs, candidates, scores by several people, what was decided, and the netwerkplek. */
export function ToolChoicePage() {
  return (
    <InTrajectory>
      <ToolChoice />
    </InTrajectory>
  );
}

type View = "result" | "needs" | "scores" | "place";

function ToolChoice() {
  const t = useWords(toolWords);
  const format = useFormat();
  const held = useHeld(infrastructure.kinds);
  const [chosen, setChosen] = useState<View>();
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const {entries} = held.data;
  const scores = entries(toolScore);
  const candidates = entries(toolCandidate);
  const comparison = toolComparison(entries(toolNeed), candidates, scores);
  const view = chosen ?? (scores.length > 0 ? "result" : "needs");
  return (
    <Stack>
      <FindingTitle {...finding(comparison, candidates.length, t, format)} />
      <div className={`${css.views} no-print`}>
        <Segment
          label={t.views.label}
          value={view}
          options={(["result", "needs", "scores", "place"] as const).map((value) => ({value, label: t.views[value]}))}
          onChange={setChosen}
        />
      </div>
      {view === "result" && (
        <>
          <ToolOutcome comparison={comparison} candidates={candidates} />
          <EntrySection
            kind={toolDecision}
            title={t.decisions.title}
            lead={t.decisions.lead}
            empty={t.decisions.empty}
          />
        </>
      )}
      {view === "needs" && (
        <>
          <EntrySection kind={toolNeed} title={t.needs.title} lead={t.needs.lead} empty={t.needs.empty} />
          <EntrySection
            kind={toolCandidate}
            title={t.candidates.title}
            lead={t.candidates.lead}
            empty={t.candidates.empty}
          />
        </>
      )}
      {view === "scores" && <ScoringScreen comparison={comparison} candidates={candidates} scores={scores} />}
      {view === "place" && <NetworkPlace uses={entries(placeUse)} />}
      <ProductBar product={infrastructure} />
    </Stack>
  );
}

function finding(
  comparison: ToolComparison,
  candidates: number,
  {title, lead}: ReturnType<typeof useWords<typeof toolWords.nl>>,
  format: Format,
): {title: string; lead: string} {
  const {ranked, unfinished, out, weighed, hard} = comparison;
  const waiting =
    unfinished.length > 0 ? lead.waiting(format.list(unfinished.map((one) => one.candidate.details.name))) : "";
  if (weighed.length + hard.length === 0) return {title: title.start, lead: lead.start};
  if (candidates === 0) return {title: title.candidates, lead: lead.start};
  if (out.length === candidates) return {title: title.allOut, lead: lead.start};
  const best = winners(comparison).map(({candidate}) => candidate.details.name);
  if (best.length === 0) return {title: title.scores, lead: waiting || lead.start};
  if (best.length > 1) return {title: title.equal(format.list(best)), lead: waiting || lead.equal};
  const isOnly = ranked.length === 1 && unfinished.length === 0;
  return {
    title: isOnly && out.length > 0 ? title.only(best[0]!) : title.winner(best[0]!),
    lead: [sensitivityInWords(comparison)?.[format.language], waiting].filter(Boolean).join(" "),
  };
}

import {useState} from "react";
import {experiment, inspirationCard} from "../../business-case/inspiration-kinds.ts";
import {inspirationKinds} from "../../business-case/kinds.ts";
import {irreversible, paneIds, panes} from "../../business-case/panes-content.ts";
import {inspiration} from "../../business-case/rules.ts";
import {storyDraft} from "../../business-case/story-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {
  EntrySection,
  ExportButton,
  InTrajectory,
  PrintButton,
  ProductBar,
  TextEditor,
  useHeld,
} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Note, Panel, Row, Segment, Stack} from "../ui/index.ts";
import {InspirationBoard} from "./InspirationBoard.tsx";
import {inspirationWords} from "./inspiration-words.ts";
import {LeaderCards} from "./LeaderCards.tsx";

/** The inspiration frame: examples in four panes and the risk of doing nothing, experiments, a card for leaders, and the story. */
export function InspirationPage() {
  return (
    <InTrajectory>
      <LoadedFrame />
    </InTrajectory>
  );
}

const views = ["board", "experiments", "leaders", "story"] as const;

function LoadedFrame() {
  const held = useHeld(inspirationKinds);
  if (held.state === "loading") return <Loading lines={8} />;
  if (held.state === "failed") return <Failed {...held} />;
  return <Frame held={held.data} />;
}

function Frame({held}: {held: Held}) {
  const t = useWords(inspirationWords);
  const format = useFormat();
  const [view, setView] = useState<(typeof views)[number]>("board");
  return (
    <Stack>
      <div className={view === "leaders" ? "no-print" : ""}>
        <FindingTitle {...finding(held, t, format)} actions={<PrintButton />} />
      </div>
      <div className="no-print">
        <Row>
          <Segment
            label={t.view}
            value={view}
            onChange={setView}
            options={views.map((value) => ({value, label: t.views[value]}))}
          />
          <ExportButton kinds={inspirationKinds} />
        </Row>
      </div>
      {view === "board" && <InspirationBoard cards={held.entries(inspirationCard)} />}
      {view === "experiments" && (
        <>
          <Note>{irreversible[format.language]}</Note>
          <EntrySection
            kind={experiment}
            title={t.experiments.title}
            lead={t.experiments.lead}
            empty={t.experiments.empty}
            columns={["what", "success", "reversible", "owner", "startsOn", "endsOn", "result"]}
          />
        </>
      )}
      {view === "leaders" && <LeaderCards held={held} />}
      {view === "story" && (
        <Panel title={t.story.title}>
          <p className="quiet no-print">{t.story.lead}</p>
          <TextEditor
            name="inspiration-story"
            label={t.story.title}
            placeholder={t.story.placeholder}
            start={storyDraft(held, format.language)}
          />
        </Panel>
      )}
      <div className="no-print">
        <ProductBar product={inspiration} />
      </div>
    </Stack>
  );
}

/** How many examples are the organisation's own, and which panes are empty still. */
function finding(held: Held, t: (typeof inspirationWords)["nl"], format: Format): {title: string; lead: string} {
  const cards = held.entries(inspirationCard);
  const own = cards.filter(({details}) => details.own).length;
  const empty = paneIds.filter((id) => cards.every(({details}) => details.pane !== id));
  const [total, ours] = [format.number(cards.length), format.number(own)];
  return {
    title:
      cards.length === 0
        ? t.title.none
        : cards.length === 1
          ? own === 1
            ? t.title.one
            : t.title.oneBorrowed
          : own === 0
            ? t.title.noneOwn(total)
            : own === cards.length
              ? t.title.allOwn(total)
              : t.title.own(ours, total),
    lead:
      cards.length === 0
        ? t.lead.begin
        : empty.length === 0
          ? t.lead.full
          : t.lead.empty(format.list(empty.map((id) => panes[id].name[format.language]))),
  };
}

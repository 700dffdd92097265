import {useState} from "react";
import type {Held} from "../../dossier/product-rules.ts";
import {coalitionStanding} from "../../vision/coalition-rules.ts";
import {draftOf} from "../../vision/draft-rules.ts";
import {coalitionMember, frameCard, productKinds} from "../../vision/kinds.ts";
import {vision, visionText} from "../../vision/rules.ts";
import {useOrganisation} from "../access/session.tsx";
import {InTrajectory, ProductBar, plainParagraphs, TextEditor, useHeld, useTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {ChosenCards} from "./ChosenCards.tsx";
import {LanguageHints} from "./LanguageHints.tsx";
import {ReadingList} from "./ReadingList.tsx";
import css from "./vision.module.css";
import {visionWords} from "./words.ts";

/** The vision: written from the chosen cards, looked at once more, and signed by the coalition. */
export function VisionPage() {
  return (
    <InTrajectory>
      <Vision />
    </InTrajectory>
  );
}

function Vision() {
  const t = useWords(visionWords).vision;
  const {language} = useFormat();
  const {name: organisation} = useOrganisation();
  const held = useHeld(productKinds);
  const [text, setText] = useState("");
  if (held.state === "loading") return <Loading lines={8} />;
  if (held.state === "failed") return <Failed {...held} />;
  const cards = held.data.entries(frameCard);
  return (
    <Stack>
      <div className="no-print">
        <Title held={held.data} isWritten={text.trim() !== ""} />
      </div>
      <PrintedHead />
      <div className={css.writing}>
        <TextEditor
          name={visionText}
          label={t.editor}
          placeholder={t.placeholder}
          start={draftOf(cards, {organisation, language})}
          onDocument={(document) => setText(plainParagraphs(document).join("\n"))}
        />
        <div className="no-print">
          <ChosenCards cards={cards} />
        </div>
      </div>
      <div className="no-print">
        <LanguageHints text={text} />
      </div>
      <ProductBar product={vision} />
      <Silent held={held.data} />
      <div className="no-print">
        <ReadingList />
      </div>
    </Stack>
  );
}

/** Who sees it differently comes first: that is what must be talked about. */
function Title({held, isWritten}: {held: Held; isWritten: boolean}) {
  const t = useWords(visionWords).vision;
  const format = useFormat();
  const verdicts = held.signOffs.filter(({product}) => product === vision.id);
  const dissents = verdicts.filter(({verdict}) => verdict === "dissents").length;
  const agreed = verdicts.length - dissents;
  const title = !isWritten
    ? t.none
    : dissents > 0
      ? t.dissent(dissents, format.number(dissents))
      : agreed > 0
        ? t.agreed(agreed, format.number(agreed))
        : t.written;
  return <FindingTitle title={title} lead={isWritten ? t.lead : t.noneLead} />;
}

/** What stands above the vision on paper: whose it is, and of which trajectory. */
function PrintedHead() {
  const t = useWords(visionWords).vision;
  const {name: organisation} = useOrganisation();
  const {name} = useTrajectory();
  return (
    <div className="only-print">
      <p className="quiet">
        {organisation} · {name}
      </p>
      <h1>{t.title}</h1>
    </div>
  );
}

/** On paper below the verdicts: who joined the coalition and gave none. */
function Silent({held}: {held: Held}) {
  const t = useWords(visionWords).vision;
  const format = useFormat();
  const heard = new Set(
    held.signOffs.filter(({product}) => product === vision.id).map(({member}) => member.trim().toLowerCase()),
  );
  const silent = coalitionStanding(held.entries(coalitionMember))
    .joined.map(({details}) => details.name.trim())
    .filter((name) => !heard.has(name.toLowerCase()));
  if (silent.length === 0) return null;
  return (
    <div className="only-print">
      <p className="quiet">{t.silent(format.list(silent))}</p>
    </div>
  );
}

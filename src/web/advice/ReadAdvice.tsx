import {useState} from "react";
import {chapters, textNameOf} from "../../advice/chapters-content.ts";
import {citationsIn} from "../../advice/rich-text-rules.ts";
import {advice} from "../../advice/rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {ProductBar, useTrajectory} from "../dossier/index.ts";
import {useWords} from "../i18n/index.ts";
import {FindingTitle, Stack} from "../ui/index.ts";
import css from "./advice.module.css";
import {citationKey} from "./citation-key.ts";
import {EvidencePanel} from "./EvidencePanel.tsx";
import {ExportLinks} from "./ExportLinks.tsx";
import {WholeAdvice} from "./WholeAdvice.tsx";
import {adviceWords} from "./words.ts";

/** The whole advice to read, chapters below each other with their evidence beside them, for who may only read. */
export function ReadAdvice({held}: {held: Held}) {
  const t = useWords(adviceWords);
  const {name} = useTrajectory();
  const [chosen, choose] = useState<string>();
  const citations = chapters.flatMap(({id}) => citationsIn(held.texts.get(textNameOf(id))?.document));
  return (
    <Stack gap="sections">
      <div className="no-print">
        <FindingTitle title={t.title(name)} {...(citations.length > 0 ? {lead: t.read.hint} : {})} />
      </div>
      <div className={css.reading}>
        <WholeAdvice held={held} onCitation={(citation) => choose(citationKey(citation))} />
        {citations.length > 0 && (
          <div className={`${css.beside} no-print`}>
            <EvidencePanel held={held} citations={citations} chosen={chosen} onChoose={choose} />
          </div>
        )}
      </div>
      <ExportLinks />
      <div className="no-print">
        <ProductBar product={advice} />
      </div>
    </Stack>
  );
}

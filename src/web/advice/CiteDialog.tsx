import {useState} from "react";
import type {Citation} from "../../advice/citation-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useWords} from "../i18n/index.ts";
import {Dialog, Segment, Stack} from "../ui/index.ts";
import {CiteCase} from "./CiteCase.tsx";
import {CiteEntry} from "./CiteEntry.tsx";
import {CiteFigure} from "./CiteFigure.tsx";
import {adviceWords} from "./words.ts";

export interface CiteDialogProps {
  /** The sentence that asks for evidence; "" when it is for where the cursor is. */
  readonly sentence: string;
  readonly held: Held;
  readonly onInsert: (citation: Citation) => void;
  readonly onClose: () => void;
}

/** What a claim can rest on: a figure of the monitor, something that was written down, or the business case. */
export function CiteDialog({sentence, held, onInsert, onClose}: CiteDialogProps) {
  const t = useWords(adviceWords).dialog;
  const [kind, setKind] = useState<keyof typeof t.kinds>("figure");
  return (
    <Dialog opened title={t.title} onClose={onClose}>
      <Stack gap="lines">
        {sentence !== "" && <p className="quiet">“{sentence}”</p>}
        <div>
          <Segment
            label={t.kindLabel}
            value={kind}
            options={(["figure", "entry", "case"] as const).map((value) => ({value, label: t.kinds[value]}))}
            onChange={setKind}
          />
        </div>
        {kind === "figure" && <CiteFigure onInsert={onInsert} />}
        {kind === "entry" && <CiteEntry held={held} onInsert={onInsert} />}
        {kind === "case" && <CiteCase held={held} onInsert={onInsert} />}
      </Stack>
    </Dialog>
  );
}

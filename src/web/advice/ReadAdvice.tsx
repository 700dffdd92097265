import {EditorContent, useEditor} from "@tiptap/react";
import {chapters, textNameOf} from "../../advice/chapters-content.ts";
import {advice} from "../../advice/rules.ts";
import type {RichText} from "../../dossier/contract.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {ProductBar, useTrajectory} from "../dossier/index.ts";
import {richTextExtensions} from "../dossier/rich-text.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {FindingTitle, Stack} from "../ui/index.ts";
import css from "./advice.module.css";
import {BudgetPart} from "./BudgetPart.tsx";
import {ExportLinks} from "./ExportLinks.tsx";
import {PlanPart} from "./PlanPart.tsx";
import {TasksPart} from "./TasksPart.tsx";
import {adviceWords} from "./words.ts";

/** The whole advice to read, chapters below each other, for who may only read. */
export function ReadAdvice({held}: {held: Held}) {
  const t = useWords(adviceWords);
  const {language} = useFormat();
  const {name} = useTrajectory();
  return (
    <Stack gap="sections">
      <FindingTitle title={t.title(name)} />
      <nav aria-label={t.chapters}>
        <ol className={css.contents}>
          {chapters.map(({id, number, name: chapter}) => (
            <li key={id}>
              <a href={`#${textNameOf(id)}`}>
                {number === null ? "" : `${number} `}
                {chapter[language]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map(({id, number, name: chapter, question}) => {
        const document = held.texts.get(textNameOf(id))?.document;
        return (
          <section key={id} id={textNameOf(id)} className={css.chapter}>
            {number !== null && <p className={css.eyebrow}>{t.chapter(String(number), chapter[language])}</p>}
            <h2 className={css.readTitle}>{question[language]}</h2>
            {document ? <ReadText document={document} /> : <p className="quiet">{t.unwritten}</p>}
            {id === "ic-function" && <TasksPart />}
            {id === "implementation" && <PlanPart />}
            {id === "budget" && <BudgetPart />}
          </section>
        );
      })}
      <ExportLinks />
      <ProductBar product={advice} />
    </Stack>
  );
}

function ReadText({document}: {document: RichText}) {
  const editor = useEditor({extensions: richTextExtensions, content: document, editable: false});
  return <EditorContent editor={editor} className={css.read ?? ""} />;
}

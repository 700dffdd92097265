import {type ReactNode, useMemo} from "react";
import {type Language, lightTheme, type Picture, type Style} from "../../drawing/index.ts";
import {Drawn, PictureFrame} from "../ui/index.ts";
import css from "./picture.module.css";

interface OnPaperProps {
  readonly title: string;
  readonly fileName: string;
  /** Keep it stable (useCallback) for the same data. */
  readonly draw: (style: Style, language: Language) => Picture;
  readonly language: Language;
  readonly foot?: ReactNode;
}

/** Points between the margins of an A4. */
const paperWidth = 504;

/** A picture in its frame on the screen, and by itself, at its printed size and in the light theme, on paper. */
export function OnPaper({title, fileName, draw, language, foot}: OnPaperProps) {
  const printed = useMemo(() => draw({theme: lightTheme, width: paperWidth}, language), [draw, language]);
  return (
    <>
      <div className="no-print">
        <PictureFrame title={title} fileName={fileName} draw={draw} foot={foot} />
      </div>
      <section className={`${css.part} only-print`}>
        <h2>{title}</h2>
        <Drawn picture={printed} />
        {foot}
      </section>
    </>
  );
}

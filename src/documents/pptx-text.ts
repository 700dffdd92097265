import type PptxGenJS from "pptxgenjs";
import {type Inline, safeLink} from "./document.ts";
import {documentWords} from "./document-words.ts";
import {officeColour} from "./palette.ts";
import type {SlideSetting} from "./pptx-setting.ts";
import type {Point} from "./slide.ts";

/** Points as paragraphs of a place. */
export const pointParagraphs = (
  points: readonly Point[],
  fontSize: number,
  setting: SlideSetting,
): PptxGenJS.TextProps[] => points.flatMap((point, i) => pointRuns(point, fontSize, i === points.length - 1, setting));

function pointRuns(
  {kind, depth, text}: Point,
  fontSize: number,
  isLast: boolean,
  setting: SlideSetting,
): PptxGenJS.TextProps[] {
  const runs = inlineRuns(text, setting, {fontSize, ...(kind === "quote" ? {italic: true} : {})});
  const paragraph = {
    paraSpaceAfter: 8,
    ...(kind === "bullet" ? {bullet: {indent: 16}, indentLevel: depth} : depth > 0 ? {indentLevel: depth} : {}),
  };
  const list = runs.length === 0 ? [{text: "", options: {}}] : runs;
  return list.map((run, i) => ({
    ...run,
    options: {...run.options, ...paragraph, ...(i === list.length - 1 && !isLast ? {breakLine: true} : {})},
  }));
}

/** Text with its marks, as runs; `shared` holds for each. */
export function inlineRuns(
  text: readonly Inline[],
  {all, document, palette}: SlideSetting,
  shared: PptxGenJS.TextPropsOptions,
): PptxGenJS.TextProps[] {
  return text.flatMap((inline, i): PptxGenJS.TextProps[] => {
    if (inline.kind === "footnote") return [];
    if (inline.kind === "line-break") return [{text: "\u000b", options: shared}];
    if (inline.kind === "citation")
      return [
        {
          text: [inline.value, inline.period].filter((part) => part !== "").join(", "),
          options: {...shared, bold: true, color: "accent1"},
        },
        {text: `[${all.numberOf(inline)}]`, options: {...shared, superscript: true, color: "accent1"}},
      ];
    const link = safeLink(inline.link);
    const next = text[i + 1];
    const endsJudgement = inline.isJudgement === true && !(next?.kind === "words" && next.isJudgement === true);
    const size = Math.max(8, Math.round((shared.fontSize ?? 18) * 0.7));
    return [
      {
        text: inline.text.replaceAll("\n", " "),
        options: {
          ...shared,
          ...(inline.isBold === true ? {bold: true} : {}),
          ...(inline.isItalic === true ? {italic: true} : {}),
          ...(link === null ? {} : {hyperlink: {url: link}}),
        },
      },
      ...(endsJudgement
        ? [
            {
              text: ` (${documentWords(document.language).judgement})`,
              options: {...shared, fontSize: size, color: officeColour(palette.accent)},
            },
          ]
        : []),
    ];
  });
}

import {useElementSize} from "@mantine/hooks";
import {type ReactNode, useMemo, useState} from "react";
import type {Language, Picture, Style} from "../../drawing/index.ts";
import {csvOf} from "../../platform/csv-rules.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Drawn, useDrawingTheme} from "./Drawn.tsx";
import {download, pngFile, svgFile} from "./download.ts";
import {DownloadIcon} from "./icons.ts";
import css from "./PictureFrame.module.css";
import {PlainTable} from "./PlainTable.tsx";
import {Segment} from "./Segment.tsx";
import {uiWords} from "./words.ts";

export interface PictureFrameProps {
  /** The picture's finding, or for short what it shows. */
  readonly title: string;
  /** Of a download, without extension: "bijdrage-2026-03". */
  readonly fileName: string;
  /** The drawing: `(style, language) => unitsPicture(data, style, language)`. Keep it stable (useCallback) for the same data. */
  readonly draw: (style: Style, language: Language) => Picture;
  /** A live picture (WebGL) in place of the drawing; the drawing still serves table, words and downloads. */
  readonly children?: ReactNode;
  /** A richer table than the drawing's own. */
  readonly table?: ReactNode;
  /** Layers and other choices, above the picture. */
  readonly layers?: ReactNode;
  /** Below the picture: the weeks, a note. */
  readonly foot?: ReactNode;
}

/** Drawings are in points at printed size, with text of 7 points; on the screen that is shown at 13 pixels. */
const pointsPerPixel = 0.54;
const views = ["picture", "table", "inWords"] as const;

/** A picture with beside it the same as a table and in words, and its downloads. */
export function PictureFrame({title, fileName, draw, children, table, layers, foot}: PictureFrameProps) {
  const t = useWords(uiWords).picture;
  const {language} = useLanguage();
  const theme = useDrawingTheme();
  const [view, setView] = useState<(typeof views)[number]>("picture");
  const {ref, width} = useElementSize();
  const points = Math.max(150, Math.round((width || 640) * pointsPerPixel));
  const picture = useMemo(() => draw({theme, width: points}, language), [draw, theme, points, language]);
  const files = {
    SVG: () => download(`${fileName}.svg`, svgFile(picture.svg)),
    PNG: async () => download(`${fileName}.png`, await pngFile(picture.svg, picture, theme.surface)),
    CSV: () => download(`${fileName}.csv`, new Blob([csvOf(picture.table)], {type: "text/csv;charset=utf-8"})),
  };
  return (
    <figure className={css.frame}>
      <figcaption className={css.title}>{title}</figcaption>
      <div className={css.head}>
        <Segment
          label={`${t.as}: ${title}`}
          value={view}
          options={views.map((value) => ({value, label: t[value]}))}
          onChange={setView}
        />
        <div className={css.downloads}>
          {(Object.keys(files) as (keyof typeof files)[]).map((kind) => (
            <button
              key={kind}
              type="button"
              className={css.download}
              aria-label={t.download(kind)}
              onClick={files[kind]}
            >
              <DownloadIcon size={16} aria-hidden="true" />
              {kind}
            </button>
          ))}
        </div>
      </div>
      {layers && view === "picture" && <div className={css.layers}>{layers}</div>}
      <div ref={ref} className={css.body}>
        {view === "picture" && (children ?? <Drawn picture={picture} />)}
        {view === "table" && (table ?? <PlainTable caption={title} table={picture.table} />)}
        {view === "inWords" && <p className={css.words}>{picture.alt}</p>}
      </div>
      {foot && <div className={css.foot}>{foot}</div>}
    </figure>
  );
}

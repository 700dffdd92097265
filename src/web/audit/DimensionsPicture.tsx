import {useCallback} from "react";
import {dimensions} from "../../audit/dimensions-content.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {formatNumber, type Language, type Style, scoreScales} from "../../drawing/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {OnPaper} from "./OnPaper.tsx";
import {auditWords} from "./words.ts";

/** The five dimensions on a scale of 1 to 5, with how many of their questions have a score. */
export function DimensionsPicture({picture}: {picture: AuditPicture}) {
  const t = useWords(auditWords).picture;
  const {language: shown} = useFormat();
  const draw = useCallback(
    (style: Style, language: Language) => {
      const words = auditWords[language].picture;
      const rows = picture.dimensions.map(({id, score, scored, of}) => ({
        name: dimensions.find((one) => one.id === id)?.name[language] ?? "",
        score,
        points: picture.scores.flatMap((one) => (one.question.dimension === id ? (one.score ?? []) : [])),
        note: words.of(formatNumber(scored, language), formatNumber(of, language)),
      }));
      return scoreScales(rows, words.scale, style, language);
    },
    [picture],
  );
  return (
    <OnPaper
      title={t.dimensions}
      fileName={t.dimensions.toLowerCase().replace(/\W+/g, "-")}
      draw={draw}
      language={shown}
      foot={<p className="note">{t.dimensionsNote}</p>}
    />
  );
}

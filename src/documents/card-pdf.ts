import {formatLongDay} from "../drawing/index.ts";
import type {Card} from "./card.ts";
import {cardLayout} from "./card-layout.ts";
import {safeLink} from "./document.ts";
import {breakable} from "./line-breaks.ts";
import {paletteOf} from "./palette.ts";
import {jsonFile, typesetPdf} from "./pdf.ts";
import {pictureKind} from "./raster.ts";

/**
 * The card as a tagged PDF on A5, landscape: as large as all its lines fit on one page, else in the smallest size over more pages.
 * Text is set in Inter, whatever the style's font. Cost: see `typesetPdf`; about 0.04 s.
 */
export function cardPdf({title, key, organisation, date, language, style, lines}: Card): Promise<Uint8Array> {
  const logo = style.logo === undefined ? null : pictureKind(style.logo);
  const data = {
    language,
    region: {nl: "NL", en: "GB"}[language],
    title,
    key,
    organisation,
    date: formatLongDay(date, language),
    logo: logo === null ? "" : `/logo.${logo}`,
    colours: paletteOf(style),
    lines: lines.map(({link, ...line}) => ({...line, link: safeLink(link) ?? ""})),
  };
  return typesetPdf({
    source: cardLayout,
    files: {
      "/card.json": jsonFile(breakable(data)),
      ...(logo === null || style.logo === undefined ? {} : {[`/logo.${logo}`]: style.logo}),
    },
  });
}

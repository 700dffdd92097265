/** Plain data → SVG pictures in points, the same in the browser and in documents, and how figures and dates are written. */
export {arrange} from "./arrangement.ts";
export {dayNumber, isoDate, isoWeek, weekday} from "./calendar.ts";
export {contributionFlow} from "./contribution-flow.ts";
export {fanPicture} from "./fan.ts";
export {flowMap} from "./flow-map.ts";
export {
  type Amount,
  formatDay,
  formatDays,
  formatHours,
  formatLongDay,
  formatNumber,
  formatShare,
  formatSigned,
  formatWeek,
  periodName,
  pointsBetween,
} from "./format.ts";
export {placeLabels} from "./labels.ts";
export type {Language} from "./language.ts";
export {lorenzCurve} from "./lorenz-curve.ts";
export {formatEuro, formatPrice} from "./money.ts";
export {opportunityMap} from "./opportunity-map.ts";
export {partsBar} from "./parts-bar.ts";
export type {Picture, PictureTable, Style} from "./picture.ts";
export {playerMap} from "./player-map.ts";
export {promisePath} from "./promise-path.ts";
export {scoreScales} from "./score-scales.ts";
export {shareBars} from "./share-bars.ts";
export {sparkline} from "./sparkline.ts";
export {escapeXml, printable} from "./svg.ts";
export {shorten, textWidth, wrap} from "./text-width.ts";
export {darkTheme, lightTheme, type Theme, withBrand} from "./theme.ts";
export {type TornadoRow, tornadoPicture} from "./tornado.ts";
export {unitMatrix} from "./unit-matrix.ts";
export {unitsPicture} from "./units-picture.ts";
export {weekBars} from "./week-bars.ts";

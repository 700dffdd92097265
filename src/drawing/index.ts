/** Plain data → SVG pictures in points, the same in the browser and in documents, and how figures and dates are written. */
export {arrange} from "./arrangement.ts";
export {dayNumber} from "./calendar.ts";
export {contributionFlow} from "./contribution-flow.ts";
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
  type PeriodName,
  periodName,
  pointsBetween,
} from "./format.ts";
export {placeLabels} from "./labels.ts";
export type {Language} from "./language.ts";
export {lorenzCurve} from "./lorenz-curve.ts";
export {type Part, partsBar} from "./parts-bar.ts";
export type {Picture, PictureTable, Style} from "./picture.ts";
export {type ShareBar, shareBars} from "./share-bars.ts";
export {sparkline} from "./sparkline.ts";
export {escapeXml, printable} from "./svg.ts";
export {shorten, textWidth, wrap} from "./text-width.ts";
export {contrast, darkTheme, lightTheme, type Theme, withBrand} from "./theme.ts";
export {type UnitPair, unitMatrix} from "./unit-matrix.ts";
export {type Focus, type PicturedTie, type PicturedUnit, unitsPicture} from "./units-picture.ts";
export {type WeekBar, weekBars} from "./week-bars.ts";

/**
 * The kit: every page is made from these parts, and /kit shows each in all its states (in development).
 *
 * Page       FindingTitle (h1 that says the finding, one sentence, actions) · FilterBar (period, source, unit; in the address:
 *            useFilters) · Panel · Note · Columns · Stack · Row
 * Figures    MeasureTile (a figure as readFigures answers it) · FigureTile (any figure) · Figures (a row of them) · Trend ·
 *            NotShown (the hatched words) · MeasureAbout, useMeasure, amountOf · About ("What is this?") · changeOf
 * Paper      OnPaperOnly (made when printing begins)
 * Pictures   PictureFrame (picture | table | in words; SVG, PNG, CSV) · Drawn (a drawing by itself) · useDrawingTheme
 * Tables     DataTable (sort, search, CSV; scrolls in its frame) · PlainTable (the table of a drawing) · download
 * States     Loading · Failed · Empty with a sketch · Progress (long work) · JobProgress (a job)
 * Actions    Button, ActionLink, DownloadLink (filled | plain | quiet | danger) · PageLink · Confirm · Dialog · useToast (with
 *            undo) · Copy
 * Input      Form · TextField · PasswordField · SelectField · CheckField · RadioCards · Choice · DropZone · Segment · Chip
 * Marks      Badge · VisibilityBadge · TrafficLight · Steps · StepMark
 *
 * A page: `const data = useApi(contract, input)`; then its states in this order: loading → <Loading/>, failed →
 * <Failed {...data}/>, nothing yet → <Empty/>, ready. Words stand in the module's words.ts (i18n), figures go through useFormat.
 */
export {PageLink} from "../app/PageLink.tsx";

export {ActionLink, Button, DownloadLink} from "./Button.tsx";
export {Choice} from "./Choice.tsx";
export {Confirm} from "./Confirm.tsx";
export {Copy} from "./Copy.tsx";
export {type Column, DataTable} from "./DataTable.tsx";
export {Dialog} from "./Dialog.tsx";
export {Drawn, useDrawingTheme} from "./Drawn.tsx";
export {DropZone} from "./DropZone.tsx";
export {download} from "./download.ts";
export {CheckField, Form, PasswordField, RadioCards, TextField} from "./Fields.tsx";
export {Figures, FigureTile} from "./FigureTile.tsx";
export {FilterBar} from "./FilterBar.tsx";
export {FindingTitle} from "./FindingTitle.tsx";
export {changeOf} from "./figure-change.ts";
export {JobProgress} from "./JobProgress.tsx";
export {Badge, Chip, TrafficLight, VisibilityBadge} from "./Marks.tsx";
export {amountOf, MeasureAbout, MeasureTile, useMeasure} from "./MeasureTile.tsx";
export {NotShown} from "./NotShown.tsx";
export {OnPaperOnly} from "./OnPaperOnly.tsx";
export {Columns, Note, Panel, Row, Stack} from "./Panel.tsx";
export {PictureFrame} from "./PictureFrame.tsx";
export {PlainTable} from "./PlainTable.tsx";

export {Progress} from "./Progress.tsx";
export {Segment} from "./Segment.tsx";
export {SelectField} from "./SelectField.tsx";
export {Empty, Failed, Loading} from "./States.tsx";
export {StepMark, Steps} from "./Steps.tsx";
export {BarsSketch, FiguresSketch, NetworkSketch, PageSketch, RowsSketch} from "./sketches.tsx";
export {useToast} from "./Toasts.tsx";

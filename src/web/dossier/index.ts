/** What pages of the path are made from: the trajectory, its entries, texts, products; and what every list of them can do. */

export {todayIn} from "./chosen-trajectory.ts";
export {EntryDialog} from "./EntryDialog.tsx";
export {EntryFiles} from "./EntryFiles.tsx";
export {EntrySection} from "./EntrySection.tsx";
export {ExportButton, PrintButton} from "./ExportButton.tsx";
export {HistoryButton} from "./HistoryButton.tsx";
export {useKeptDraft} from "./kept-draft.ts";
export {ProductBar} from "./ProductBar.tsx";
export {plainParagraphs} from "./rich-text.ts";
export {shortened} from "./shortened.ts";
export {TextEditor} from "./TextEditor.tsx";
export {InTrajectory, useTrajectory} from "./trajectory.tsx";
export {type EntryActions, useEntries, useEntryActions, useHeld} from "./use-entries.ts";

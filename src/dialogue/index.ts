/** Who said what to whom: sources and their imports, messages, and the roll-ups that figures are read from. */

export type {ReadingScope} from "../evidence/index.ts";
export {type ContributionSpread, contributionSpread} from "./contribution.ts";
export {dayAt, startOfDay} from "./days.ts";
export {type ExportIdentity, identifyExport, readExport} from "./export.ts";
export {type ImportParts, importDialogue, settle} from "./import.ts";
export {choiceOf, type DialogueParts, dialogueJobs} from "./imports.ts";
export {dialogueMeasures} from "./measures.ts";
export {
  type ChannelPlace,
  playersOf,
  readChannelPlaces,
  readShownUnits,
  readToolPlaces,
  scopeIsShown,
  type Taker,
  type ToolPlace,
} from "./places-store.ts";
export {type PreparedRecord, preparing} from "./prepared.ts";
export type {DialogueReading} from "./reading.ts";
export {activeWeeks, dialogueSpan, readDialogue, readWeeks, unitsBelow} from "./reading-store.ts";
export {inRecordThread} from "./record-sending.ts";
export {threadMessages} from "./record-thread.ts";
export {dataVersion, markAllStale, markPlayersStale, noUnit, raiseDataVersion, tieWeights} from "./rollup-store.ts";
export {dialogueRoutes, figuresOf} from "./routes.ts";
export {selected} from "./selection.ts";
export {
  type ImportCounts,
  type ImportRow,
  insertImport,
  insertSource,
  readImport,
  readImports,
  readSourceOf,
  readSources,
  readSourcesInUse,
  type SourceRow,
  type SourceTotals,
  setImportState,
  sourceTotals,
} from "./source-store.ts";
export type {
  ChannelRecord,
  DeletionRecord,
  DialogueRecord,
  DroppedRecord,
  DropReason,
  MessageRecord,
  PersonRecord,
  ReactionRecord,
  SourceKind,
  Visibility,
} from "./stream.ts";
export {dropReasons} from "./stream.ts";
export {toolUse} from "./tools.ts";

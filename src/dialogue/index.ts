/** Who said what to whom: sources and their imports, messages, and the roll-ups that figures are read from. */

export type {ReadingScope} from "../evidence/index.ts";
export {contributionSpread} from "./contribution.ts";
export {identifyExport, readExport} from "./export.ts";
export {behindGates, dialoguesClosed} from "./gates.ts";
export {importDialogue} from "./import.ts";
export {batchSizes, choiceOf, type DialogueParts, dialogueJobs} from "./imports.ts";
export {dialogueMeasures} from "./measures.ts";
export {
  type ChannelPlace,
  playersOf,
  readChannelPlaces,
  readShownUnits,
  readToolPlaces,
  scopeIsShown,
} from "./places-store.ts";
export {activeWeeks, dialogueSpan, readDialogue, readWeeks, unitsBelow} from "./reading-store.ts";
export {batched, type RecordBatch} from "./record-batch.ts";
export {inRecordThread} from "./record-sending.ts";
export {threadMessages} from "./record-thread.ts";
export {dataVersion, markAllStale, markPlayersStale, raiseDataVersion} from "./rollup-store.ts";
export {dialogueRoutes, figuresOf} from "./routes.ts";
export {selected} from "./selection.ts";
export {
  type ImportCounts,
  insertImport,
  insertSource,
  readImport,
  readImports,
  readSources,
  readSourcesInUse,
  sourceTotals,
} from "./source-store.ts";
export type {
  DeletionRecord,
  DialogueRecord,
  MessageRecord,
  PersonRecord,
  ReactionRecord,
  SourceKind,
  Visibility,
} from "./stream.ts";

export {toolUse} from "./tools.ts";

import type {Archive} from "../../platform/archive/index.ts";
import type {DialogueRecord, SourceKind} from "../stream.ts";

/** Reads one export format. Every connector passes the shared suite in `connector-suite.ts`. */
export interface Connector {
  readonly kind: SourceKind;
  /** How the format is called, the same in both languages: "Slack". */
  readonly name: string;
  /** How sure the connector is that the archive is its format: 0 no, 1 certain. Reads names and at most a few kilobytes. */
  recognise(archive: Archive): Promise<number>;
  /** What the export says of itself, so that a second export of the same workspace finds its source again. */
  identify(archive: Archive): Promise<{key: string | null; name: string}>;
  /**
   * Streams the export; memory stays flat in its size.
   * @throws Problem "not-an-export" or "unreadable-file" when nothing usable is inside; what is wrong in the middle
   * becomes a DroppedRecord instead.
   */
  read(archive: Archive, options: ReadOptions): AsyncIterable<DialogueRecord>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called now and then with the part of the archive read so far, 0…1. */
  readonly progress?: (part: number) => void;
}

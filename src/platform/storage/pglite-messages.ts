/** What the main thread and PGlite's thread say to each other. Bytes are transferred, not copied. */
export type ToPglite =
  /** A new client; `bytes` is its start-up message. What an earlier client left open is rolled back. */
  | {readonly kind: "open"; readonly connection: number; readonly bytes: Uint8Array}
  | {readonly kind: "exchange"; readonly connection: number; readonly bytes: Uint8Array}
  | {readonly kind: "close"};

export type FromPglite =
  | {readonly kind: "ready"}
  | {readonly kind: "answer"; readonly connection: number; readonly bytes: Uint8Array}
  | {readonly kind: "closed"};

export interface PgliteWorkerData {
  /** The folder of the database itself. */
  readonly folder: string;
  /** With less room than this on the disk nothing new is written. */
  readonly leastFreeBytes: number;
}

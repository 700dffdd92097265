import {Piscina} from "piscina";
import type {Language} from "../drawing/index.ts";
import {workerFile} from "../platform/workers.ts";
import type {Monitor} from "./contract.ts";
import type {MeasureDefinition} from "./tables.ts";

export interface TypesettingOrder {
  readonly document: "pdf" | "xlsx";
  readonly monitor: Monitor;
  readonly language: Language;
  /** Explained in the workbook. */
  readonly measures: readonly MeasureDefinition[];
}

/** Makes documents in a worker thread that starts with the first and ends after a minute without work. Close it. */
export interface Typesetting {
  make(order: TypesettingOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function typesetting(): Typesetting {
  const pool = new Piscina({filename: workerFile("report"), minThreads: 0, maxThreads: 1, idleTimeout: 60_000});
  return {
    // What crosses to the thread must be plain data: measures hold functions.
    make: (order) =>
      pool.run({
        ...order,
        measures: order.measures.map(({id, name, definition, formula, source}) => ({
          id,
          name,
          definition,
          formula,
          source,
        })),
      }),
    close: () => pool.destroy(),
  };
}

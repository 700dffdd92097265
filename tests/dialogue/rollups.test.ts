import fc from "fast-check";
import {sql} from "kysely";
import {describe, expect, test} from "vitest";
import type {DialogueRecord} from "../../src/dialogue/index.ts";
import {engines, freshStorage} from "../storage/engines.ts";
import {type Event, type Export, histories, pairs} from "../support/histories.ts";
import {type Organisation, organisationIn} from "../support/organisation.ts";
import {type PersonRow, recount, type Standing} from "../support/recount.ts";
import {staleCells, storedRollUps} from "../support/roll-ups.ts";

const isLong = process.env["SAMENSPEL_LONG"] === "1";

describe.each(engines)("the roll-ups on $name", (engine) => {
  test(
    "equal a count from scratch after any history of imports, undos, people files and verdicts",
    async () => {
      const {storage, close} = await freshStorage(engine);
      try {
        await fc.assert(
          fc.asyncProperty(histories(isLong ? 20 : 10), fc.integer({min: 1, max: 6}), async (history, batchSize) => {
            const organisation = organisationIn(storage, {batchSize});
            const life = new Life(organisation);
            for (const event of history) {
              await life.take(event);
              expect(await organisation.db(storedRollUps)).toEqual(recount(life.standing()));
              expect(await organisation.db(staleCells)).toBe(0);
            }
          }),
          {
            numRuns: isLong ? 300 : 15,
            ...(isLong ? {} : {interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false}),
          },
        );
      } finally {
        await close();
      }
    },
    isLong ? 3_600_000 : 300_000,
  );
});

/** Lets events happen to an organisation, and remembers what should stand after them. */
class Life {
  readonly #organisation: Organisation;
  #imports: (Export & {readonly id: string})[] = [];
  #files: {readonly id: string; readonly validFrom: string; readonly rows: readonly PersonRow[]}[] = [];
  #verdicts = new Map<(typeof pairs)[number], "same" | "different">();

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
  }

  standing(): Standing {
    const same = [...this.#verdicts].flatMap(([pair, verdict]) => (verdict === "same" ? [pair] : []));
    return {imports: this.#imports, peopleFiles: this.#files, same};
  }

  async take(event: Event): Promise<void> {
    const {undo, applyPeople, undoPeople} = this.#organisation;
    if (event.type === "import") await this.#import(event);
    else if (event.type === "verdict") await this.#judge(event);
    else if (event.type === "people") {
      const rows = event.units.flatMap((unit, i) =>
        unit === undefined ? [] : [{number: `${i}`, mail: `p${i}@a.nl`, unit}],
      );
      if (rows.length === 0) return;
      const lines = rows.map(({number, mail, unit}) => `${number};Person${number};${mail};${unit ?? ""}`);
      const csv = ["personeelsnummer;naam;e-mail;afdeling", ...lines].join("\n");
      this.#files.push({id: await applyPeople(csv, event.validFrom), validFrom: event.validFrom, rows});
    } else if (event.type === "undo people") {
      const [file] = this.#files.splice(event.which % (this.#files.length || 1), 1);
      if (file) await undoPeople(file.id);
    } else {
      const [it] = this.#imports.splice(event.which % (this.#imports.length || 1), 1);
      if (it) await undo(it.id);
      await this.#forgetVerdicts();
    }
  }

  async #import({export: it, breaksOffAfter, isCancelled}: Event & {type: "import"}): Promise<void> {
    const {begin, run, undo} = this.#organisation;
    const id = await begin(it.source);
    if (breaksOffAfter !== null)
      await expect(run(id, brokenOff(it.records, breaksOffAfter))).rejects.toThrow("broken off");
    if (isCancelled) await undo(id, "cancelled");
    else {
      await run(id, it.records);
      this.#imports.push({...it, id});
    }
    await this.#forgetVerdicts();
  }

  async #judge({pair: which, verdict}: Event & {type: "verdict"}): Promise<void> {
    const {judge, withdraw} = this.#organisation;
    const pair = pairs[which]!;
    const identities = await this.#identities();
    const [a, b] = pair.map((address) => identities.get(address));
    if (a === undefined || b === undefined) return;
    if (verdict !== "withdrawn") {
      await judge(a, b, verdict);
      this.#verdicts.set(pair, verdict);
    } else if (this.#verdicts.delete(pair)) await withdraw(a, b);
  }

  /** A verdict goes with an identity that no import brings any more. */
  async #forgetVerdicts(): Promise<void> {
    const named = new Set(
      this.#imports.flatMap(({source, records}) => records.map((record) => `${source}:${keyOf(record)}`)),
    );
    for (const pair of this.#verdicts.keys())
      if (pair.some((address) => !named.has(address))) this.#verdicts.delete(pair);
  }

  async #identities(): Promise<Map<string, string>> {
    const {rows} = await this.#organisation.db((db) =>
      sql<{address: string; id: string}>`select s.name || ':' || i.key as address, i.id
        from identity i join source s on s.id = i.source_id`.execute(db),
    );
    return new Map(rows.map(({address, id}) => [address, id]));
  }
}

const keyOf = (record: DialogueRecord) => (record.type === "person" ? record.key : "");

function* brokenOff(records: readonly DialogueRecord[], after: number): Generator<DialogueRecord> {
  yield* records.slice(0, after);
  throw new Error("broken off");
}

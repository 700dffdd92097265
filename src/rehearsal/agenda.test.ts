import fc from "fast-check";
import {expect, test} from "vitest";
import {agenda} from "./agenda.ts";

test("what is put in comes out soonest first, and never before its time", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({max: 100})), fc.nat({max: 100}), (times, until) => {
      const waiting = agenda<{at: number}>();
      for (const at of times) waiting.put({at});
      const taken: number[] = [];
      for (let item = waiting.takeUntil(until); item; item = waiting.takeUntil(until)) taken.push(item.at);
      expect(taken).toEqual(times.filter((at) => at <= until).sort((a, b) => a - b));
    }),
  );
});

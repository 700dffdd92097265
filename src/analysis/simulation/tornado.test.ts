import {expect, test} from "vitest";
import {tornado} from "./tornado.ts";

const people = {id: "people", low: 90, base: 100, high: 110};
const hours = {id: "hours", low: 1, base: 2, high: 5};
const cost = {id: "cost", low: 20, base: 50, high: 80};

test("of 100·2 − 50, hours from 1 to 5 swing 400, cost from 20 to 80 swings 60, people from 90 to 110 swing 40", () => {
  const bars = tornado([people, hours, cost], ([n, h, c]) => n! * h! - c!);
  expect(bars).toEqual([
    {id: "hours", atLow: 50, atHigh: 450, swing: 400},
    {id: "cost", atLow: 180, atHigh: 120, swing: 60},
    {id: "people", atLow: 130, atHigh: 170, swing: 40},
  ]);
});

test("what is sure has no bar", () => {
  expect(tornado([{id: "sure", low: 3, base: 3, high: 3}], ([x]) => x!)).toEqual([]);
});

import {expect, test} from "vitest";
import {tinyMonitor, waterrijk} from "./fixture.ts";
import {keyFigures} from "./key-figures.ts";

test("52 % was 48 %: four points more since September; 2.7 hours was 3.4: 0.7 hours less", () => {
  const [part, answer] = keyFigures(waterrijk("en"), "en");
  expect(part).toEqual({
    label: "Takes part",
    value: "52",
    unit: "%",
    of: "616 of 1,184 people",
    change: {arrow: "↑", much: "4 points", since: "since September"},
  });
  expect(answer?.change).toEqual({arrow: "↓", much: "0.7 hours", since: "since September"});
});

test("without an earlier period there is no change, not a change of zero", () => {
  expect(keyFigures({...waterrijk(), previous: null}, "nl").map(({change}) => change)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("a figure that cannot be computed makes place for the next", () => {
  const tiny = tinyMonitor();
  const figures = keyFigures({...tiny, response: {...tiny.response, medianHours: null}}, "nl");
  expect(figures.map(({label}) => label)).toEqual([
    "Doet mee",
    "Schrijft 80 % van alles",
    "Contact van twee kanten",
    "Krijgt een reactie",
  ]);
});

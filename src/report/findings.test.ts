import {expect, test} from "vitest";
import {findings} from "./findings.ts";
import {emptyMonitor, tinyMonitor, waterrijk} from "./fixture.ts";

const plain = (words: string | null): string | null => words?.replaceAll("\u00a0", " ") ?? null;

test("the findings of Waterrijk read as the report in Dutch", () => {
  const found = findings(waterrijk(), "nl");
  expect(`${found.lead.opening} ${found.lead.strong} ${found.lead.rest}`).toBe(
    "Meer mensen doen mee en zij krijgen sneller antwoord. Buitendienst blijft achter: die hangt aan één lijn van 6 mensen.",
  );
  expect(plain(found.contribution)).toBe("Een kleine groep (18 %) schrijft het meeste");
  expect(found.networks).toBe("Wijkgericht werken slaagt het best, Buitendienst en beheer heeft hulp nodig");
  expect(found.units).toBe("Buitendienst is met één dunne lijn verbonden");
  expect(found.yields).toBe("Wat is ermee gedaan: 17 ideeën, 5 besluiten, 4 antwoorden en 2 besparingen");
});

test("1,360 and 1,425 against 1,390 and 1,735: from about 1,390 to 1,560 messages a week", () => {
  expect(findings(waterrijk("en"), "en").weeks).toBe("It got busier: from 1,390 to 1,560 messages a week");
});

test("weeks that the period cuts say nothing about a trend", () => {
  expect(findings(tinyMonitor(), "nl").weeks).toBe("De drukste week begon op 9 mrt: 14 berichten");
});

test("without an earlier period the lead compares with nothing", () => {
  const {lead} = findings({...waterrijk(), previous: null}, "nl");
  expect(plain(lead.opening)).toBe("Van alle mensen doet 52 % mee; een antwoord komt meestal binnen 2,7 uur.");
});

test("more people, slower answers: both are said", () => {
  const monitor = waterrijk("en");
  const {lead} = findings({...monitor, response: {...monitor.response, medianHours: 5}}, "en");
  expect(lead.opening).toBe("More people take part, but answers take longer.");
});

test("without units the network that needs help leads, and without that who writes the most", () => {
  const monitor = waterrijk("en");
  const noUnits = {...monitor, network: {...monitor.network, units: [], matrix: []}};
  expect(findings(noUnits, "en").lead.strong).toBe("Network Buitendienst en beheer needs attention:");
  expect(findings({...noUnits, channels: []}, "en").lead.strong).toBe("18% of the participants");
});

test("a unit that shows no contact is named; that its ties are hidden or absent makes no difference", () => {
  const monitor = waterrijk();
  const matrix = monitor.network.matrix.filter(({to}) => to !== "Buitendienst");
  expect(findings({...monitor, network: {...monitor.network, matrix}}, "nl").units).toBe(
    "Bij Buitendienst is geen contact met anderen te zien",
  );
});

test("of nothing there is nothing to say but that", () => {
  const {lead, ...others} = findings(emptyMonitor(), "nl");
  expect(lead).toEqual({
    opening: "In deze periode zijn er geen berichten om over te rapporteren.",
    strong: "",
    rest: "",
  });
  expect(Object.values(others).every((finding) => finding === null)).toBe(true);
});

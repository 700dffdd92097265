import {formatNumber, formatShare, type Language, shorten, unitsPicture} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {enumerate} from "./findings.ts";
import {full, type Given, type Section} from "./section.ts";
import {unitContact} from "./unit-contact.ts";
import {reportWords} from "./words.ts";

/** Points: the picture of units with its words beside it. */
const pictureWidth = 378;

/** Units in contact, and what to see in it. @param withSpots whether the white spots have a panel of their own. */
export function unitsSection({monitor, language, theme, found, drawn}: Given, withSpots: boolean): Section | null {
  const words = reportWords(language);
  const {units, ties, lagging, hub, bridge} = unitContact(monitor);
  if (found.units === null || ties.length === 0) return null;
  const name = (words: string): string => shorten(words, 120, 8.5);
  const focusTie = lagging ? (lagging.tie ?? undefined) : (bridge ?? undefined);
  const see = [
    hub
      ? words.see.hub(name(hub.unit.name), formatNumber(hub.others, language), formatNumber(units.length - 1, language))
      : null,
    lagging?.tie
      ? words.see.oneLine(name(lagging.unit.name), formatNumber(lagging.tie.people, language), name(lagging.tie.other))
      : null,
    !lagging && bridge
      ? words.see.bridge(name(bridge.from), name(bridge.to), formatNumber(bridge.people, language))
      : null,
    !lagging && !bridge && monitor.network.communities.count > 1
      ? words.see.groups(formatNumber(monitor.network.communities.count, language))
      : null,
    monitor.network.whiteSpots.length > 0 && !withSpots ? words.see.whiteSpots(spotList(monitor, language)) : null,
    units.some((unit) => ties.every(({from, to}) => from !== unit.name && to !== unit.name)) ? words.see.noLine : null,
    units.length < monitor.network.units.length ? words.moreUnits(formatNumber(units.length, language)) : null,
  ].filter((sentence) => sentence !== null);
  const height = units.length > 10 ? 190 : units.length > 5 ? 150 : 110;
  const focus = {unit: lagging?.unit.name, tie: focusTie};
  return {
    kind: "units",
    title: found.units,
    subtitle: words.subtitles.units,
    picture: drawn(
      "units",
      unitsPicture(units, ties, focus, {theme, width: see.length > 0 ? pictureWidth : full, height}, language),
    ),
    seeTitle: words.whatYouSee,
    see: see.slice(0, 3),
  };
}

/** "Buitendienst (15 %) en Werf Noord (11 %)": the least reached places. */
function spotList({network}: Monitor, language: Language): string {
  const spots = network.whiteSpots
    .filter(({people}) => people > 0)
    .toSorted((a, b) => a.reached / a.people - b.reached / b.people);
  return enumerate(
    spots
      .slice(0, 3)
      .map(({name, people, reached}) => `${shorten(name, 110, 8.5)} (${formatShare(reached / people, language)})`),
    reportWords(language).and,
  );
}

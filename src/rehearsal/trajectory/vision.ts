import {reading, silencedHint} from "../../vision/kinds.ts";
import {coalition} from "./coalition.ts";
import {cards} from "./frame-cards.ts";
import {flows, players} from "./key-players.ts";
import {cast, type Setting} from "./setting.ts";
import {type Batch, written} from "./written.ts";

/** Step 1: a morning with the thinking frame, who walk along, and how information runs. */
export function visionBatches(setting: Setting): readonly Batch[] {
  return [
    {by: cast.adviser, on: -189, entries: coalition(setting)},
    {by: cast.adviser, on: -181, entries: cards(setting)},
    {by: cast.editor, on: -174, entries: [...players(setting), ...flows(setting)]},
    {by: cast.adviser, on: -172, entries: [...readings(setting), ...leftAlone(setting)]},
  ];
}

const readings = ({say}: Setting) =>
  written(reading, {
    letters: {
      author: say("Klantcontactcentrum Waterrijk", "Customer contact Waterrijk"),
      title: say("Tien brieven en wat ze losmaakten", "Ten letters and what they stirred up"),
      why: say(
        "Tien voorbeelden van eigen bodem, met de vragen die erop kwamen.",
        "Ten examples of our own, with the questions they raised.",
      ),
      read: true,
    },
    teams: {
      author: say("Wijkteams Waterrijk", "Neighbourhood teams Waterrijk"),
      title: say(
        "Vijf jaar wijkteams: wat we elkaar vertelden en wat niet",
        "Five years of neighbourhood teams: what we told each other and what not",
      ),
      why: say("Eerlijk over waar de samenwerking stokte.", "Honest about where the collaboration got stuck."),
    },
  });

const leftAlone = ({say}: Setting) =>
  written(silencedHint, [{word: say("de werkvloer", "the shop floor")}, {word: say("laten landen", "cascade")}]);

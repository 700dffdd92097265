import {themePlanItem} from "../../webcare/theme-plan-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** The plan of themes: one moment behind us, the others to come. */
export function moments({say, day}: Setting) {
  const neighbourhood = {theme: say("De wijk in", "Into the neighbourhood"), watched: "neighbourhood"} as const;
  const climate = {theme: say("Klimaatneutraal in 2035", "Climate neutral in 2035"), watched: "climate"} as const;
  const move = {theme: say("Verhuizing van het stadskantoor", "Move of the town office"), watched: "move"} as const;
  return written(themePlanItem, [
    {
      ...neighbourhood,
      network: "wijkgericht-werken",
      starter: cast.neighbourhood,
      means: ["post", "event"],
      moment: day(-16),
      state: "done",
      note: say(
        "Wandeling door Noord met twaalf collega’s; vier foto’s in het kanaal.",
        "Walk through the north with twelve colleagues; four photos in the channel.",
      ),
    },
    {
      ...neighbourhood,
      network: say("Koffie van half zeven", "Coffee at half past six"),
      starter: cast.foreman,
      means: ["talk"],
      moment: day(9),
      state: "planned",
      note: say(
        "Elif komt langs met één vraag: waar moet ik vaker komen kijken?",
        "Elif drops by with one question: where should I come and look more often?",
      ),
    },
    {
      ...neighbourhood,
      network: "veilig-in-de-wijk",
      starter: cast.enforcer,
      means: ["meeting"],
      moment: day(23),
      state: "planned",
    },
    {
      ...climate,
      network: "samen-duurzaam",
      starter: cast.energy,
      means: ["poll", "blog"],
      moment: day(4),
      until: day(18),
      state: "started",
      note: say("Waar kan de verwarming een graad lager?", "Where can the heating be a degree lower?"),
    },
    {...climate, network: "omgevingswet", starter: cast.energy, means: ["post"], moment: day(32), state: "planned"},
    {...move, network: "algemeen", starter: cast.director, means: ["video", "post"], moment: day(11), state: "planned"},
    {
      ...move,
      network: "koffiehoek",
      starter: say("facilitair team", "facilities team"),
      means: ["event"],
      moment: day(45),
      until: day(46),
      state: "planned",
      note: say("Lege ruimte, tape op de vloer, en schuiven maar.", "An empty floor, tape, and start shifting."),
    },
    {
      theme: say("Roosters en werkdruk", "Rosters and workload"),
      watched: "rosters",
      network: say("Koffie van half zeven", "Coffee at half past six"),
      starter: cast.hr,
      means: ["talk", "print"],
      moment: day(37),
      state: "planned",
    },
  ]);
}

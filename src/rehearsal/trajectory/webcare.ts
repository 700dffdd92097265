import {cast, type Setting} from "./setting.ts";
import {actions, items, signals, told} from "./signals.ts";
import {moments} from "./theme-moments.ts";
import {means, networks, roles, themes} from "./watching.ts";
import type {Batch} from "./written.ts";

/** Step 5 by hand: who follows what, the plan of themes, and what was heard and done. */
export function webcareBatches(setting: Setting): readonly Batch[] {
  return [
    {
      by: cast.adviser,
      on: -29,
      entries: [...networks(setting), ...themes(setting), ...roles(setting), ...means(setting)],
    },
    {by: cast.editor, on: -19, entries: moments(setting)},
    {by: cast.editor, on: -8, entries: [...signals(setting), ...items(setting), ...actions(setting), ...told(setting)]},
  ];
}

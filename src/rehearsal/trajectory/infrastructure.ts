import {clauses, codes} from "./clauses.ts";
import {cast, type Setting} from "./setting.ts";
import {signs} from "./signs.ts";
import {offers, skills, targets} from "./skills.ts";
import {issues, media, meetings} from "./structure.ts";
import {candidates, decisions, needs, scores, uses} from "./tools.ts";
import type {Batch} from "./written.ts";

/** Step 4: tools, skills, structure, clauses and signpost; all still under way. */
export function infrastructureBatches(setting: Setting): readonly Batch[] {
  return [
    {by: cast.it, on: -48, entries: [...needs(setting), ...candidates(setting)]},
    {by: cast.it, on: -41, entries: [...scores(setting), ...decisions(setting), ...uses(setting)]},
    {by: cast.hr, on: -35, entries: [...skills(setting), ...targets(setting), ...offers(setting)]},
    {by: cast.adviser, on: -30, entries: [...media(setting), ...issues(setting), ...meetings(setting)]},
    {by: cast.hr, on: -21, entries: [...codes(setting), ...clauses(setting)]},
    {by: cast.editor, on: -15, entries: signs(setting)},
  ];
}

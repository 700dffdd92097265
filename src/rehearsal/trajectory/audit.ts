import {findings} from "./findings.ts";
import {challenges, networks} from "./register.ts";
import {cast, type Setting} from "./setting.ts";
import {facts, sources, surveys} from "./sources.ts";
import type {Batch} from "./written.ts";

/** Step 2: what was found, on what it rests, which networks there are, and what they could contribute to. */
export function auditBatches(setting: Setting): readonly Batch[] {
  return [
    {by: cast.hr, on: -146, entries: facts(setting)},
    {by: cast.adviser, on: -140, entries: [...challenges(setting), ...networks(setting)]},
    {by: cast.adviser, on: -126, entries: [...sources(setting), ...surveys(setting)]},
    {by: cast.editor, on: -112, entries: findings(setting)},
  ];
}

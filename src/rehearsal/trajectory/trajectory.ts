import type {SignOff} from "../../dossier/contract.ts";
import {checkedDetails} from "../../dossier/index.ts";
import {heldOf} from "../../dossier/product-rules.ts";
import type {NewId} from "../../platform/effects.ts";
import {adviceBatches} from "./advice.ts";
import {auditBatches} from "./audit.ts";
import {businessCaseBatches} from "./business-case.ts";
import {infrastructureBatches} from "./infrastructure.ts";
import {cast, type Setting} from "./setting.ts";
import {adviceTexts, heldTexts, ownTexts, type WrittenText} from "./texts.ts";
import {type Remark, remarks, type Signed, signed, type Verdict, verdicts} from "./verdicts.ts";
import {visionBatches} from "./vision.ts";
import {webcareBatches} from "./webcare.ts";
import {type Batch, idsFor, placeOf, pointing} from "./written.ts";

/** An entry as it is stored, and who wrote it when. */
export interface StoredEntry {
  readonly id: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly on: number;
}

/** A whole trajectory, from vision to advice, as the people of Waterrijk left it. Days count from the end of the dialogues. */
export interface RehearsalTrajectory {
  readonly name: string;
  readonly begunBy: string;
  readonly begunOn: number;
  readonly entries: readonly StoredEntry[];
  readonly texts: readonly WrittenText[];
  readonly verdicts: readonly Verdict[];
  readonly signed: readonly Signed[];
  /** The subject is one of the dossier: "entry:<id>", "text:<name>", "product:<id>". */
  readonly remarks: readonly (Omit<Remark, "about"> & {readonly subject: string})[];
}

/** What was written down, in the order in which it was. */
export const batchesOf = (setting: Setting): readonly Batch[] => [
  ...visionBatches(setting),
  ...auditBatches(setting),
  ...businessCaseBatches(setting),
  ...infrastructureBatches(setting),
  ...webcareBatches(setting),
  ...adviceBatches(setting),
];

/** @throws Error when an entry points to one that is not there, Problem when one is not as its kind asks. */
export function trajectoryOf(setting: Setting, newId: NewId): RehearsalTrajectory {
  const batches = batchesOf(setting);
  const ids = idsFor(
    batches.flatMap(({entries}) => entries),
    newId,
  );
  const entries = batches.flatMap(({by, on, entries: own}) =>
    own.map((entry) => ({
      id: ids.get(placeOf(entry))!,
      kind: entry.kind.id,
      details: checkedDetails(entry.kind, pointing(entry, ids)),
      by,
      on,
    })),
  );
  const before = ownTexts(heldWith(entries, [], [], setting), setting);
  const given = verdicts(setting);
  const texts = [...before, ...adviceTexts(heldWith(entries, before, given, setting), setting)];
  return {
    name: setting.say("Elkaar vinden in Waterrijk", "Finding each other in Waterrijk"),
    begunBy: cast.adviser,
    begunOn: -196,
    entries,
    texts,
    verdicts: given,
    signed,
    remarks: remarks(setting).map(({about, ...remark}) => ({...remark, subject: subjectOf(about, ids)})),
  };
}

function subjectOf({kind, name}: Remark["about"], ids: ReadonlyMap<string, string>): string {
  if (kind !== "entry") return `${kind}:${name}`;
  const id = ids.get(name);
  if (!id) throw new Error(`The rehearsal trajectory has no “${name}”.`);
  return `entry:${id}`;
}

function heldWith(
  entries: readonly StoredEntry[],
  texts: readonly WrittenText[],
  given: readonly Verdict[],
  setting: Setting,
) {
  const at = (on: number) => `${setting.day(on)}T09:00:00.000Z`;
  return heldOf({
    entries: entries.map(({by, on, ...entry}) => ({
      ...entry,
      ...{version: 1, createdBy: by, createdAt: at(on), changedBy: by, changedAt: at(on)},
    })),
    texts: heldTexts(texts, setting),
    signOffs: given.map(
      ({on, by, ...verdict}, i): SignOff => ({...verdict, id: String(i), recordedBy: by, at: at(on)}),
    ),
    marks: [],
  });
}

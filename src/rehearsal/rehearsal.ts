import type {DialogueRecord, SourceKind} from "../dialogue/index.ts";
import {conversationsIn} from "./conversations.ts";
import {identitiesOf} from "./identities.ts";
import {municipality} from "./municipality.ts";
import type {RehearsalPerson} from "./population.ts";
import {type Truths, truthsOf} from "./truths.ts";
import {type RehearsalOptions, type World, worldOf} from "./world.ts";

/** A fictional municipality to practise on: people, two sources full of dialogue, and what is true of them. */
export interface Rehearsal {
  /** "Gemeente Waterrijk"; whoever shows it says that it is fictional. */
  readonly name: string;
  readonly isFictional: true;
  /** The period, milliseconds since 1970 UTC: from ≤ t < until. */
  readonly from: number;
  readonly until: number;
  /** The rows of the people file. */
  readonly people: readonly RehearsalPerson[];
  readonly sources: readonly RehearsalSource[];
  readonly truths: Truths;
  /**
   * Everything in one source, made while it is read; each call begins anew and gives the same. First the people, then
   * the channels, then channel by channel what was said, in the order of time; a message's reactions follow it at once.
   * Cost O(records); memory does not grow with their number.
   * @throws RangeError for an unknown source.
   */
  records(sourceKey: string): Generator<DialogueRecord>;
  /** What the exports of this module need; of no use to others. */
  readonly world: World;
}

export interface RehearsalSource {
  readonly key: "chat" | "lists";
  readonly kind: SourceKind;
  /** "Gesprek": a chat like Slack. "Lijsten": mailing lists. */
  readonly name: string;
}

/** Makes the organisation; what is said in it is made when it is read. @throws RangeError when an option is out of range. */
export function rehearsalOf(options: RehearsalOptions): Rehearsal {
  const world = worldOf(options);
  return {
    name: municipality,
    isFictional: true,
    from: world.days[0]!.start,
    until: world.until,
    people: world.population.people,
    sources,
    truths: truthsOf(world),
    records: (sourceKey) => recordsOf(world, sourceKey),
    world,
  };
}

const sources: readonly RehearsalSource[] = [
  {key: "chat", kind: "rehearsal", name: "Gesprek"},
  {key: "lists", kind: "rehearsal", name: "Lijsten"},
];

function* recordsOf(world: World, sourceKey: string): Generator<DialogueRecord> {
  const source = sources.find(({key}) => key === sourceKey);
  if (!source) throw new RangeError(`The rehearsal organisation has no source “${sourceKey}”.`);
  yield* identitiesOf(world, source.key);
  const channels = world.channels.filter((channel) => channel.source === source.key);
  for (const {key, name, visibility} of channels) yield {type: "channel", key, name, visibility};
  for (const channel of channels) for (const {record} of conversationsIn(world, channel)) yield record;
}

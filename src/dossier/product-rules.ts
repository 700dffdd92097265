import {formatLongDay} from "../drawing/index.ts";
import type {ProductMark, SignOff, TextReply} from "./contract.ts";
import {complete, type Entry, type EntryKind, type Words} from "./kinds.ts";

/** What a trajectory holds, as rules read it. */
export interface Held {
  /** In their order; none for a kind of which nothing was written down. */
  readonly entries: <K extends EntryKind>(kind: K) => readonly Entry<K>[];
  readonly texts: ReadonlyMap<string, TextReply>;
  readonly signOffs: readonly SignOff[];
  readonly marks: readonly ProductMark[];
}

/** Something that is not finished yet, and the page where it can be. */
export interface OpenPoint {
  readonly words: Words;
  readonly page: string;
}

/** What a step ends with: the vision, the picture of the organisation, the business case, … A module offers its products as data. */
export interface Product {
  readonly id: string;
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name: Words;
  /** One sentence: what it is for. */
  readonly purpose: Words;
  /** Name of the page where it is made. */
  readonly page: string;
  readonly kinds: readonly EntryKind[];
  /** Names of its texts; a name that ends in "-" stands for all that begin with it. */
  readonly texts: readonly string[];
  /** What is open on any day, the most important first; none when it is ready to be signed off. */
  readonly openPoints: (held: Held) => readonly OpenPoint[];
  /** What was to be done or looked at again by now and was not. @param today "YYYY-MM-DD". */
  readonly overdue?: (held: Held, today: string) => readonly OpenPoint[];
}

/** An open point on a day. */
export interface PointOnDay extends OpenPoint {
  /** Its day has passed. */
  readonly isOverdue: boolean;
}

/**
 * All that is open in a product: what is overdue, then that it must be signed off again, then the rest.
 * @param today "YYYY-MM-DD" on the organisation's clock.
 */
export function openOn(product: Product, held: Held, today: string): readonly PointOnDay[] {
  const {overdue, openPoints, page} = product;
  const renewal = renewalOf(product, held, today);
  return [
    ...(overdue?.(held, today) ?? []).map((point) => ({...point, isOverdue: true})),
    ...(renewal ? [{words: renewal, page, isOverdue: false}] : []),
    ...openPoints(held).map((point) => ({...point, isOverdue: false})),
  ];
}

/** Why a product must be signed off again; undefined when it need not. */
function renewalOf(product: Product, held: Held, today: string): Words | undefined {
  const mark = held.marks.find((it) => it.product === product.id);
  if (!mark || stateOf(product, held, today) !== "to-renew") return undefined;
  const {nl, en} = product.name;
  const {renewOn} = mark;
  if (renewOn !== null && renewOn <= today)
    return {
      nl: `Kijk opnieuw naar “${nl}”: dat zou op ${formatLongDay(renewOn, "nl")}.`,
      en: `Look again at “${en}”: that was due on ${formatLongDay(renewOn, "en")}.`,
    };
  return {
    nl: `Stel “${nl}” opnieuw vast: er is iets gewijzigd nadat het is vastgesteld.`,
    en: `Sign off “${en}” again: something changed after it was signed off.`,
  };
}

export type ProductState = "not-begun" | "draft" | "signed-off" | "to-renew";

/**
 * How far a product is. Not begun: nothing was written down for it. To renew: the day to look at it again has come, or something
 * in it changed after it was signed off.
 * @param today "YYYY-MM-DD" on the organisation's clock.
 */
export function stateOf(product: Product, held: Held, today: string): ProductState {
  const moments = changesOf(product, held);
  const mark = held.marks.find((it) => it.product === product.id);
  if (mark) {
    const isDue = mark.renewOn !== null && mark.renewOn <= today;
    return isDue || moments.some((at) => at > mark.signedOffAt) ? "to-renew" : "signed-off";
  }
  return moments.length > 0 ? "draft" : "not-begun";
}

/** When its entries and texts were last changed, as ISO moments in UTC. */
function changesOf({kinds, texts}: Product, held: Held): string[] {
  const isOfProduct = (name: string) => texts.some((own) => (own.endsWith("-") ? name.startsWith(own) : name === own));
  return [
    ...kinds.flatMap((kind) => held.entries(kind).map(({changedAt}) => changedAt)),
    ...[...held.texts.values()].flatMap(({name, savedAt}) => (savedAt !== null && isOfProduct(name) ? [savedAt] : [])),
  ];
}

/** What a trajectory holds, by kind and name. */
export function heldOf(given: {
  readonly entries: readonly {readonly kind: string; readonly details?: Readonly<Record<string, unknown>>}[];
  readonly texts: readonly TextReply[];
  readonly signOffs: readonly SignOff[];
  readonly marks: readonly ProductMark[];
}): Held {
  return {
    entries: <K extends EntryKind>(kind: K) =>
      given.entries
        .filter((entry) => entry.kind === kind.id)
        .map((entry) => ({...entry, details: complete(kind, entry.details)})) as unknown as Entry<K>[],
    texts: new Map(given.texts.map((text) => [text.name, text])),
    signOffs: given.signOffs,
    marks: given.marks,
  };
}

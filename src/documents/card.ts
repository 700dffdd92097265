import type {Language} from "../drawing/index.ts";
import type {DocumentStyle} from "./document.ts";

/** A card of one page or a few to hang beside a desk: lines that lead from one thing to another. Nothing in it is markup. */
export interface Card {
  readonly title: string;
  /** How to read a line: "Ik wil … → gebruik …". */
  readonly key: string;
  readonly organisation: string;
  /** ISO, "2026-11-24". */
  readonly date: string;
  readonly language: Language;
  readonly style: DocumentStyle;
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  /** "Ik wil iemand snel spreken". */
  readonly from: string;
  /** "de telefoon". */
  readonly to: string;
  /** Below it; "" for none. */
  readonly note: string;
  /** Of `to`: an address of http, https or mailto; any other is left out. */
  readonly link: string;
}

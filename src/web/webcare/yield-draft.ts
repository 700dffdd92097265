import type {Yield} from "../../webcare/contract.ts";

/** A yield as it is being typed. */
export interface YieldDraft extends Omit<Yield, "id" | "amount" | "amountUnit"> {
  readonly amount: string;
  readonly amountUnit: string;
}

export const emptyDraft = (today: string): YieldDraft => ({
  network: "",
  kind: "idea",
  title: "",
  whatHappened: "",
  amount: "",
  amountUnit: "",
  happenedOn: today,
});

export const draftOf = ({id: _, amount, amountUnit, ...rest}: Yield): YieldDraft => ({
  ...rest,
  amount: amount === null ? "" : String(amount),
  amountUnit: amountUnit ?? "",
});

/** What was typed as the server takes it; undefined when the amount is no number. A unit without an amount is left out. */
export function yieldOf({amount, amountUnit, ...rest}: YieldDraft): Omit<Yield, "id"> | undefined {
  const number = amountIn(amount);
  if (number === undefined) return undefined;
  return {...rest, amount: number, amountUnit: number === null || amountUnit.trim() === "" ? null : amountUnit.trim()};
}

/** "1200", "12,5", "1.200" and "1.200,50" as people write them in Dutch, "12.5" in English; null when empty, undefined when it is no number. */
export function amountIn(text: string): number | null | undefined {
  const plain = text.replace(/\s/g, "");
  if (plain === "") return null;
  const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll(".", "") : plain;
  const dotted = thousands.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : undefined;
}

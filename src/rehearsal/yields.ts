import type {Yield} from "../webcare/index.ts";

/** Yields of the rehearsal organisation's networks, spread over its last weeks. @param daysAgo → "YYYY-MM-DD". */
export function exampleYields(language: "nl" | "en", daysAgo: (days: number) => string): Omit<Yield, "id">[] {
  const isDutch = language === "nl";
  return [
    {
      network: "wijkgericht-werken",
      kind: "decision",
      title: isDutch ? "Eén inlooppunt per wijk" : "One walk-in point per neighbourhood",
      whatHappened: isDutch
        ? "Het voorstel uit het gesprek is besproken in de directie en aangenomen."
        : "The proposal from the conversation was discussed by the board and adopted.",
      amount: null,
      amountUnit: null,
      happenedOn: daysAgo(20),
    },
    {
      network: "ict-vragen",
      kind: "saving",
      title: isDutch ? "Minder telefoontjes naar de servicedesk" : "Fewer calls to the service desk",
      whatHappened: isDutch
        ? "Collega's beantwoorden elkaars vragen; de servicedesk telde 40 uur minder werk per maand."
        : "Colleagues answer each other's questions; the service desk counted 40 hours less work a month.",
      amount: 40,
      amountUnit: isDutch ? "uur per maand" : "hours a month",
      happenedOn: daysAgo(34),
    },
    {
      network: "samen-duurzaam",
      kind: "idea",
      title: isDutch ? "Deelfietsen tussen stadhuis en werf" : "Shared bicycles between town hall and yard",
      whatHappened: isDutch ? "Er loopt een proef met zes fietsen." : "A trial with six bicycles is running.",
      amount: null,
      amountUnit: null,
      happenedOn: daysAgo(48),
    },
    {
      network: "schrijven-voor-inwoners",
      kind: "answer",
      title: isDutch ? "Brief over de hondenbelasting herschreven" : "Letter about the dog tax rewritten",
      whatHappened: isDutch
        ? "Drie teams schreven mee; de brief kreeg half zoveel vragen terug."
        : "Three teams wrote along; the letter brought half as many questions.",
      amount: null,
      amountUnit: null,
      happenedOn: daysAgo(27),
    },
  ];
}

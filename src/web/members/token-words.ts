import {words} from "../i18n/index.ts";

/** The words of the tokens for programs. */
export const tokenWords = words({
  nl: {
    title: "Tokens voor programma’s",
    lead: "Met een token vraagt een programma, zoals jullie intranet, gegevens op. Het mag alleen wat je aanvinkt. Mensen uitnodigen of rollen geven kan het nooit.",
    make: "Maak een token",
    none: "Er is nog geen token.",
    by: (name: string, day: string) => `gemaakt door ${name} op ${day}`,
    on: (day: string) => `gemaakt op ${day}`,
    until: (day: string) => `geldig tot ${day}`,
    over: "verlopen",
    used: (moment: string) => `laatst gebruikt op ${moment}`,
    never: "nog niet gebruikt",
    withdraw: "Trek in",
    withdrawTitle: (name: string) => `Het token “${name}” intrekken?`,
    withdrawLead:
      "Het programma dat dit token gebruikt, krijgt dan meteen niets meer. Terug kan niet; een nieuw token maken wel.",
    withdrawn: (name: string) => `Het token “${name}” is ingetrokken.`,
    name: "Waarvoor is dit token?",
    nameHint: "Noem het programma, zoals “Intranet”.",
    scopes: "Het mag",
    days: "Hoe lang geldt het?",
    dayCounts: {7: "Een week", 30: "30 dagen", 90: "90 dagen", 180: "Een half jaar", 365: "Een jaar"},
    shown: (name: string) => `Het token “${name}” is gemaakt`,
    shownLead:
      "Kopieer het nu: je ziet het maar één keer. Bewaar het waar alleen het programma erbij kan, en stuur het niet per mail.",
    copy: "Kopieer het token",
    done: "Ik heb het bewaard",
  },
  en: {
    title: "Tokens for programs",
    lead: "With a token a program, such as your intranet, asks for data. It may only do what you tick. It can never invite people or give roles.",
    make: "Make a token",
    none: "There is no token yet.",
    by: (name, day) => `made by ${name} on ${day}`,
    on: (day) => `made on ${day}`,
    until: (day) => `valid until ${day}`,
    over: "too old",
    used: (moment) => `last used on ${moment}`,
    never: "not used yet",
    withdraw: "Withdraw",
    withdrawTitle: (name) => `Withdraw the token “${name}”?`,
    withdrawLead:
      "The program that uses this token then gets nothing any more, at once. There is no way back; you can make a new token.",
    withdrawn: (name) => `The token “${name}” is withdrawn.`,
    name: "What is this token for?",
    nameHint: "Name the program, such as “Intranet”.",
    scopes: "It may",
    days: "How long does it hold?",
    dayCounts: {7: "A week", 30: "30 days", 90: "90 days", 180: "Half a year", 365: "A year"},
    shown: (name) => `The token “${name}” is made`,
    shownLead:
      "Copy it now: you see it only once. Keep it where only the program can reach it, and do not send it by mail.",
    copy: "Copy the token",
    done: "I have kept it",
  },
});

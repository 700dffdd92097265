import {words} from "../i18n/index.ts";

/** The words of the theme plan. Figures and dates are written before they are put in. */
export const themePlanWords = words({
  nl: {
    title: {
      next: (theme: string, day: string) => `Op ${day} begint ${theme}`,
      now: (theme: string) => `Nu loopt ${theme}`,
      over: "Alle momenten in het themaplan zijn voorbij",
      undated: "In het themaplan heeft nog geen moment een dag",
    },
    lead: (themes: number, number: string, moments: number, momentNumber: string) =>
      `${themes === 1 ? "Eén thema" : `${number} thema’s`}, ${moments === 1 ? "één moment" : `${momentNumber} momenten`}. Een netwerk zet een onderwerp beter op de agenda dan een afzender. Kies wie begint, en combineer middelen.`,
    empty: {
      title: "Hier plan je welke thema’s in welk netwerk aan de orde komen",
      need: "Een themaplan kijkt vooruit: van strategisch thema naar netwerk, naar wie begint, naar middelen en moment. Bijvoorbeeld: energie besparen, in het netwerk van gebouwbeheerders, begonnen door een conciërge, met een poll en een rondgang, in maart.",
    },
    add: "Plan een moment",
    calendarFile: "Download voor je agenda",
    calendarName: (trajectory: string) => `Themaplan ${trajectory}`,
    fileName: "themaplan",
    view: "Weergave",
    views: {list: "Lijst", calendar: "Kalender"},
    list: {
      title: "Van thema naar moment",
      lead: "Elke rij is één moment: een thema, in een netwerk, door iemand begonnen, met middelen, op een dag.",
      empty: "Nog geen momenten.",
    },
    calendar: {
      earlier: "Maand eerder",
      later: "Maand later",
      none: (month: string) => `In ${month} staat nog niets.`,
      undated: (count: number, number: string) =>
        count === 1 ? "Eén moment heeft nog geen dag" : `${number} momenten hebben nog geen dag`,
      goesOn: "loopt door",
      weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
      weekdaysInFull: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    },
    unplanned: {
      title: "Strategische thema’s zonder moment",
      lead: "Deze thema’s volg je, en ze staan in de doelen van de organisatie. Wanneer komen ze aan de orde?",
      plan: "Plan een moment",
    },
    starts: (starter: string) => `Begint: ${starter}`,
    means: (means: string) => `Middelen: ${means}`,
  },
  en: {
    title: {
      next: (theme, day) => `${theme} begins on ${day}`,
      now: (theme) => `${theme} is running now`,
      over: "All moments in the theme plan have passed",
      undated: "No moment in the theme plan has a day yet",
    },
    lead: (themes, number, moments, momentNumber) =>
      `${themes === 1 ? "One theme" : `${number} themes`}, ${moments === 1 ? "one moment" : `${momentNumber} moments`}. A network puts a subject on the agenda better than a sender does. Choose who starts, and combine means.`,
    empty: {
      title: "Here you plan which themes come up in which network",
      need: "A theme plan looks ahead: from strategic theme to network, to who starts, to means and moment. For example: saving energy, in the network of building managers, begun by a caretaker, with a poll and a tour, in March.",
    },
    add: "Plan a moment",
    calendarFile: "Download for your calendar",
    calendarName: (trajectory) => `Theme plan ${trajectory}`,
    fileName: "theme-plan",
    view: "View",
    views: {list: "List", calendar: "Calendar"},
    list: {
      title: "From theme to moment",
      lead: "Each row is one moment: a theme, in a network, begun by somebody, with means, on a day.",
      empty: "No moments yet.",
    },
    calendar: {
      earlier: "Month earlier",
      later: "Month later",
      none: (month) => `Nothing stands in ${month} yet.`,
      undated: (count, number) => (count === 1 ? "One moment has no day yet" : `${number} moments have no day yet`),
      goesOn: "goes on",
      weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
      weekdaysInFull: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    },
    unplanned: {
      title: "Strategic themes without a moment",
      lead: "You follow these themes, and they are among the goals of the organisation. When do they come up?",
      plan: "Plan a moment",
    },
    starts: (starter) => `Starts: ${starter}`,
    means: (means) => `Means: ${means}`,
  },
});

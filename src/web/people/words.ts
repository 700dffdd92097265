import {words} from "../i18n/index.ts";

/** The words of people and units, the people file, and who is who. Figures are written before they are put in. */
export const peopleWords = words({
  nl: {
    title: (count: number, people: string, units: string) =>
      `${people} ${count === 1 ? "persoon" : "mensen"} in ${units}`,
    unitsCount: (count: number, number: string) => (count === 1 ? "één afdeling" : `${number} afdelingen`),
    lead: (day: string) => `Stand op ${day}. Namen staan alleen hier, nooit bij een cijfer.`,
    views: {label: "Wat wil je zien?", people: "Mensen", file: "Personeelslijst", who: "Wie is wie"},
    empty: {
      title: "Hier zie je straks wie er in je organisatie werkt",
      need: "Een personeelslijst als CSV: namen, mailadressen en afdelingen. Die maakt cijfers per afdeling mogelijk, en laat zien wie nog stil is.",
      action: "Voeg een personeelslijst toe",
    },
    doubts: (count: number, number: string) =>
      count === 1
        ? "Bij één paar is niet zeker of het dezelfde persoon is."
        : `Bij ${number} paren is niet zeker of het dezelfde persoon is.`,
    toDoubts: "Kijk ze na",
    units: "Afdelingen",
    whole: "Hele organisatie",
    withoutUnit: "Zonder afdeling",
    itself: (count: string) => `waarvan ${count} hier zelf`,
    list: {
      caption: "Mensen",
      search: "Zoek op naam, functie of locatie",
      name: "Naam",
      role: "Functie",
      location: "Locatie",
      external: "extern",
      until: (day: string) => `tot ${day}`,
      range: (first: string, last: string, total: string) => `${first} tot en met ${last} van ${total}`,
      earlier: "Vorige",
      later: "Volgende",
      nobody: "Niemand die hierbij past.",
    },
  },
  en: {
    title: (count, people, units) => `${people} ${count === 1 ? "person" : "people"} in ${units}`,
    unitsCount: (count, number) => (count === 1 ? "one unit" : `${number} units`),
    lead: (day) => `As of ${day}. Names stand only here, never beside a figure.`,
    views: {label: "What do you want to see?", people: "People", file: "People file", who: "Who is who"},
    empty: {
      title: "Here you will see who works in your organisation",
      need: "A people file as CSV: names, mail addresses and units. It makes figures per unit possible, and shows who is still silent.",
      action: "Add a people file",
    },
    doubts: (count, number) =>
      count === 1
        ? "Of one pair it is not certain whether it is the same person."
        : `Of ${number} pairs it is not certain whether it is the same person.`,
    toDoubts: "Look at them",
    units: "Units",
    whole: "Whole organisation",
    withoutUnit: "Without a unit",
    itself: (count) => `${count} of them in this unit itself`,
    list: {
      caption: "People",
      search: "Search by name, role or location",
      name: "Name",
      role: "Role",
      location: "Location",
      external: "external",
      until: (day) => `until ${day}`,
      range: (first, last, total) => `${first} to ${last} of ${total}`,
      earlier: "Previous",
      later: "Next",
      nobody: "Nobody matches.",
    },
  },
});

import {words} from "../i18n/index.ts";

/** The words of practising on a fictional organisation. */
export const rehearsalWords = words({
  nl: {
    title: "Oefen met een verzonnen gemeente",
    lead: "Gemeente Waterrijk bestaat niet. Haar netwerken hebben bruggen, stille hoeken en eilanden, zodat je ziet wat de monitor laat zien.",
    size: "Hoe groot?",
    sizes: {small: "Klein", middle: "Middelgroot", large: "Groot"},
    about: (people: string, messages: string) => `${people} mensen, ${messages} berichten`,
    quick: "Klaar in ongeveer een halve minuut.",
    minute: "Klaar in een paar minuten.",
    minutes: "Dit kan een kwartier duren. Je kunt het scherm open laten staan.",
    open: "Maak de oefenorganisatie",
    making: "De gemeente komt tot leven",
    note: "Stop je nu? Dan gooien we alles van deze oefening weg.",
    stop: "Stop met maken",
    back: "Terug",
    remove: {
      what: "Deze oefenorganisatie",
      lead: "Alles hierin is verzonnen. Je kunt haar weghalen en later opnieuw maken.",
      button: "Haal de oefening weg",
      title: "De oefenorganisatie weghalen?",
      text: "Alle verzonnen mensen, berichten en cijfers gaan weg. Jouw eigen organisatie blijft zoals ze is.",
    },
  },
  en: {
    title: "Practise with a fictional municipality",
    lead: "The municipality of Waterrijk does not exist. Its networks have bridges, silent corners and islands, so that you see what the monitor shows.",
    size: "How large?",
    sizes: {small: "Small", middle: "Middle", large: "Large"},
    about: (people, messages) => `${people} people, ${messages} messages`,
    quick: "Ready in about half a minute.",
    minute: "Ready in a few minutes.",
    minutes: "This can take a quarter of an hour. You can leave the screen open.",
    open: "Make the rehearsal organisation",
    making: "The municipality comes to life",
    note: "Do you stop now? Then we throw away all of this rehearsal.",
    stop: "Stop making it",
    back: "Back",
    remove: {
      what: "This rehearsal organisation",
      lead: "Everything in it is made up. You can remove it and make it again later.",
      button: "Remove the rehearsal",
      title: "Remove the rehearsal organisation?",
      text: "All fictional people, messages and figures go away. Your own organisation stays as it is.",
    },
  },
});

import {words} from "../i18n/index.ts";

/** The words of signing in, the first run and the settings. */
export const accessWords = words({
  nl: {
    email: "E-mailadres",
    password: "Wachtwoord",
    name: "Je naam",
    signIn: {
      title: "Meld je aan",
      lead: "Samenspel laat zien hoe de netwerken in je organisatie werken.",
      button: "Meld je aan",
      wrong: "Het e-mailadres of het wachtwoord klopt niet.",
    },
    firstRun: {
      title: "Maak de eerste gebruiker",
      lead: "Je bent de eerste hier. Met dit account beheer je Samenspel op deze machine.",
      passwordHint: "Minstens tien tekens. Vier losse woorden zijn sterk en goed te onthouden.",
      short: "Dit wachtwoord is korter dan tien tekens.",
      button: "Maak mijn account",
      steps: ["Account", "Organisatie", "Dialogen"],
      label: "Zo begin je",
    },
    found: {
      title: "Over welke organisatie gaat het?",
      lead: "Deze gegevens staan boven elk cijfer en elk rapport. Je kunt ze later wijzigen.",
      button: "Maak de organisatie",
    },
    organisation: {
      name: "Naam van de organisatie",
      nameHint: "De naam die collega’s gebruiken.",
      timeZone: "Tijdzone",
      timeZoneHint: "Weken en dagen tellen we op deze klok.",
      language: "Taal van rapporten",
      languages: {nl: "Nederlands", en: "Engels"},
      unitLabel: "Hoe noem je een onderdeel?",
      unitLabelHint: "In het enkelvoud, zoals afdeling, team, cluster of faculteit.",
      unitSuggestions: ["afdeling", "team", "cluster", "faculteit", "eenheid"],
    },
    start: {
      title: "Breng je dialogen binnen",
      lead: "Samenspel meet netwerken aan wat collega’s elkaar schrijven. Kies hoe je begint.",
      bring: "Breng je dialogen mee",
      bringLead:
        "Een export van Slack of het archief van een mailinglijst. Eerst zie je wat erin zit; daarna beslis je of we het inlezen.",
      bringButton: "Lees een bron in",
      practise: "Oefen eerst",
      practiseLead:
        "Een verzonnen gemeente met netwerken, stille hoeken en bruggen. Niets ervan raakt jouw organisatie.",
      practiseButton: "Open de oefening",
      later: "Sla dit over en ga naar het overzicht",
    },
    settings: {
      title: "Zo staat je organisatie ingesteld",
      lead: "Wat je hier wijzigt, geldt voor iedereen die met deze organisatie werkt.",
      button: "Bewaar",
      saved: "De instellingen zijn bewaard.",
    },
  },
  en: {
    email: "Mail address",
    password: "Password",
    name: "Your name",
    signIn: {
      title: "Sign in",
      lead: "Samenspel shows how the networks in your organisation work.",
      button: "Sign in",
      wrong: "The mail address or the password is not right.",
    },
    firstRun: {
      title: "Make the first user",
      lead: "You are the first one here. With this account you manage Samenspel on this machine.",
      passwordHint: "At least ten characters. Four separate words are strong and easy to remember.",
      short: "This password is shorter than ten characters.",
      button: "Make my account",
      steps: ["Account", "Organisation", "Dialogues"],
      label: "How to begin",
    },
    found: {
      title: "Which organisation is it about?",
      lead: "These details stand above every figure and report. You can change them later.",
      button: "Make the organisation",
    },
    organisation: {
      name: "Name of the organisation",
      nameHint: "The name that colleagues use.",
      timeZone: "Time zone",
      timeZoneHint: "Weeks and days are counted on this clock.",
      language: "Language of reports",
      languages: {nl: "Dutch", en: "English"},
      unitLabel: "What do you call a part of it?",
      unitLabelHint: "One of them, such as department, team, cluster or faculty.",
      unitSuggestions: ["department", "team", "cluster", "faculty", "unit"],
    },
    start: {
      title: "Bring your dialogues",
      lead: "Samenspel measures networks from what colleagues write to each other. Choose how to begin.",
      bring: "Bring your dialogues",
      bringLead:
        "An export of Slack or the archive of a mailing list. First you see what is in it; then you decide whether we import it.",
      bringButton: "Import a source",
      practise: "Practise first",
      practiseLead:
        "A fictional municipality with networks, silent corners and bridges. None of it touches your organisation.",
      practiseButton: "Open the rehearsal",
      later: "Skip this and go to the overview",
    },
    settings: {
      title: "How your organisation is set up",
      lead: "What you change here counts for everybody who works with this organisation.",
      button: "Save",
      saved: "The settings have been saved.",
    },
  },
});

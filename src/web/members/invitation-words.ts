import {words} from "../i18n/index.ts";

/** The words of the page that the link of an invitation opens. */
export const invitationWords = words({
  nl: {
    title: (organisation: string) => `Doe mee met ${organisation}`,
    lead: (email: string) => `Deze uitnodiging is voor ${email}.`,
    roles: "Je doet mee als",
    account: "Maak een account",
    name: "Je naam",
    nameHint: "Zo zien collega’s je.",
    password: "Wachtwoord",
    passwordHint: "Minstens tien tekens. Vier losse woorden zijn sterk en goed te onthouden.",
    make: "Maak mijn account en doe mee",
    known: "Je hebt al een account met dit adres. Meld je aan; daarna kom je hier terug.",
    signIn: "Meld je aan",
    join: "Doe mee",
    other: (name: string, email: string) =>
      `Je bent aangemeld als ${name} (${email}). Deze uitnodiging is voor iemand anders, of voor een ander account van jou.`,
    otherUnknown: "Je bent aangemeld met een ander account dan waarvoor deze uitnodiging is.",
    signOut: "Meld je af en ga verder",
    stay: "Blijf aangemeld en ga naar Samenspel",
    dead: {
      title: "Deze link werkt niet meer",
      lead: "Een uitnodiging werkt twee weken en één keer. Misschien is zij al gebruikt, ingetrokken of opnieuw verstuurd. Vraag wie je uitnodigde om een nieuwe.",
      home: "Ga naar Samenspel",
    },
  },
  en: {
    title: (organisation) => `Take part in ${organisation}`,
    lead: (email) => `This invitation is for ${email}.`,
    roles: "You take part as",
    account: "Make an account",
    name: "Your name",
    nameHint: "This is how colleagues see you.",
    password: "Password",
    passwordHint: "At least ten characters. Four separate words are strong and easy to remember.",
    make: "Make my account and take part",
    known: "You have an account with this address. Sign in; after that you come back here.",
    signIn: "Sign in",
    join: "Take part",
    other: (name, email) =>
      `You are signed in as ${name} (${email}). This invitation is for somebody else, or for another account of yours.`,
    otherUnknown: "You are signed in with another account than this invitation is for.",
    signOut: "Sign out and go on",
    stay: "Stay signed in and go to Samenspel",
    dead: {
      title: "This link no longer works",
      lead: "An invitation works for two weeks, and once. It may have been used, withdrawn or sent again. Ask whoever invited you for a new one.",
      home: "Go to Samenspel",
    },
  },
});

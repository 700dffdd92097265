import type {Question} from "./dimensions-content.ts";

/** M2.4: network, environment, workplace, reach, e-mail, documents, time and opportunity, blocking. */
export const technologyQuestions: readonly Question[] = [
  {
    id: "network",
    name: {nl: "Netwerk", en: "Network"},
    question: {
      nl: "Werkt de verbinding overal waar mensen werken: in het gebouw, op straat, in de auto en thuis?",
      en: "Does the connection work wherever people work: in the building, on the street, in the car and at home?",
    },
    where: {
      nl: "ICT over storingen en dekking, en een middag meelopen met de buitendienst.",
      en: "IT about failures and coverage, and an afternoon with the people in the field.",
    },
    low: {
      nl: "Buiten het hoofdkantoor valt de verbinding vaak weg.",
      en: "Outside the head office the connection often drops.",
    },
    high: {
      nl: "Het werkt gewoon, overal, zonder dat iemand erover nadenkt.",
      en: "It simply works, everywhere, without anybody thinking about it.",
    },
    weight: 1,
  },
  {
    id: "environment",
    name: {nl: "Gedeelde omgeving", en: "Shared environment"},
    question: {
      nl: "Zit iedereen in dezelfde digitale omgeving, en kom je er met één keer aanmelden in?",
      en: "Is everybody in the same digital environment, and can you get in by signing in once?",
    },
    where: {
      nl: "De applicatielijst van ICT, en wie er geen account heeft. Tel hoe vaak je je op een dag aanmeldt.",
      en: "The list of applications of IT, and who has no account. Count how often you sign in during a day.",
    },
    low: {
      nl: "Elke afdeling heeft haar eigen systeem met een eigen wachtwoord.",
      en: "Each department has its own system with its own password.",
    },
    high: {
      nl: "Eén omgeving voor iedereen, één keer aanmelden, ook op je telefoon.",
      en: "One environment for all, signing in once, on your phone too.",
    },
    weight: 2,
  },
  {
    id: "workplace",
    name: {nl: "Werkplek", en: "Workplace"},
    question: {
      nl: "Waarmee komt iemand binnen: eigen pc, gedeelde pc, mobiel, handheld, thuis? En wie heeft niets?",
      en: "What do people get in with: their own pc, a shared pc, a mobile, a handheld, at home? And who has nothing?",
    },
    where: {
      nl: "Aantallen van ICT per soort werkplek. Leg die naast het aantal medewerkers van HR.",
      en: "Numbers of IT for each kind of workplace. Put those beside HR’s number of employees.",
    },
    low: {
      nl: "Een groot deel heeft geen eigen toegang, of deelt één pc met de hele ploeg.",
      en: "A large part has no access of their own, or shares one pc with the whole crew.",
    },
    high: {
      nl: "Iedereen heeft een apparaat dat bij het werk past.",
      en: "Everybody has a device that fits their work.",
    },
    weight: 1,
  },
  {
    id: "reach",
    name: {nl: "Bereik", en: "Reach"},
    question: {
      nl: "Welk deel van de mensen is online, en welk deel kan bij het netwerk en het intranet?",
      en: "Which share of the people is online, and which share can reach the network and the intranet?",
    },
    where: {
      nl: "ICT over actieve accounts in een gewone maand, niet alleen over uitgegeven accounts.",
      en: "IT about accounts that were active in a normal month, not only accounts that were handed out.",
    },
    low: {
      nl: "Minder dan de helft is te bereiken.",
      en: "Less than half can be reached.",
    },
    high: {
      nl: "Bijna iedereen kan erbij en doet dat ook.",
      en: "Nearly everybody can get in, and does.",
    },
    weight: 2,
  },
  {
    id: "e-mail",
    name: {nl: "E-mail", en: "E-mail"},
    question: {
      nl: "Hoeveel mails krijgt iemand op een dag, en hoeveel daarvan horen eigenlijk ergens anders?",
      en: "How many e-mails does somebody get in a day, and how many of those really belong elsewhere?",
    },
    where: {
      nl: "Totalen van de mailserver, gedeeld door het aantal mensen. Laat vijf vrijwilligers een dag hun eigen mail indelen.",
      en: "Totals of the mail server, divided by the number of people. Let five volunteers sort their own mail for a day.",
    },
    low: {
      nl: "Mail is de enige plek voor alles, en mensen lopen erin vast.",
      en: "E-mail is the only place for everything, and people get stuck in it.",
    },
    high: {
      nl: "Mail is voor wat persoonlijk of formeel is. De rest heeft een betere plek.",
      en: "E-mail is for what is personal or formal. The rest has a better place.",
    },
    weight: 0,
  },
  {
    id: "documents",
    name: {nl: "Documenten delen", en: "Sharing documents"},
    question: {
      nl: "Hoe werken mensen samen in één document, ook met iemand van buiten?",
      en: "How do people work together in one document, also with somebody from outside?",
    },
    where: {
      nl: "Kijk mee met een team dat samen een stuk schrijft. Vraag naar de laatste keer dat er twee versies waren.",
      en: "Watch a team that writes a piece together. Ask about the last time there were two versions.",
    },
    low: {
      nl: "Bijlagen gaan heen en weer, en niemand weet wat de laatste versie is.",
      en: "Attachments go to and fro, and nobody knows which version is the last.",
    },
    high: {
      nl: "Er is één versie, en iedereen die ermee werkt kan erbij.",
      en: "There is one version, and everybody who works on it can reach it.",
    },
    weight: 0,
  },
  {
    id: "time",
    name: {nl: "Tijd en gelegenheid", en: "Time and opportunity"},
    question: {
      nl: "Krijgen mensen tijd en gelegenheid om hun netwerken te onderhouden?",
      en: "Do people get time and opportunity to keep up their networks?",
    },
    where: {
      nl: "Roosters en jaargesprekken, en de vraag aan leidinggevenden: is een uur in een netwerk voor jou werktijd?",
      en: "Rosters and yearly talks, and the question to leaders: is an hour in a network working time to you?",
    },
    low: {
      nl: "Netwerken doe je in je eigen tijd.",
      en: "Networking is done in your own time.",
    },
    high: {
      nl: "Netwerken telt als werk, ook in de ploegendienst.",
      en: "Networking counts as work, also for those on shifts.",
    },
    weight: 2,
  },
  {
    id: "blocking",
    name: {nl: "Vrij internet", en: "Free internet"},
    question: {
      nl: "Welke netwerken en sites zijn afgesloten, voor wie, en waarom?",
      en: "Which networks and sites are blocked, for whom, and why?",
    },
    where: {
      nl: "Het beveiligingsbeleid van ICT. Probeer het daarna zelf, ook op een gedeelde pc.",
      en: "The security policy of IT. Then try it yourself, also on a shared pc.",
    },
    low: {
      nl: "Veel is dicht, en niemand kan uitleggen waarom.",
      en: "Much is closed, and nobody can explain why.",
    },
    high: {
      nl: "Open, tenzij er een goede reden is die iedereen kan nalezen.",
      en: "Open, unless there is a good reason that everybody can read.",
    },
    weight: 1,
  },
];

import type {Question} from "./dimensions-content.ts";

/** M2.3: profile, popular networks, rules of behaviour, personal drives, wishes and ambitions. */
export const playersQuestions: readonly Question[] = [
  {
    id: "profile",
    name: {nl: "Samenstelling", en: "Make-up"},
    question: {
      nl: "Hoe is de opbouw naar leeftijd en opleiding, en houdt de organisatie rekening met de verschillen?",
      en: "What is the make-up by age and education, and does the organisation take account of the differences?",
    },
    where: {
      nl: "Cijfers van HR over leeftijd, opleiding en diensttijd, altijd over groepen. Vraag daarna hoe de organisatie ermee omgaat.",
      en: "Figures of HR on age, education and years of service, always about groups. Then ask how the organisation deals with it.",
    },
    low: {
      nl: "Niemand heeft er zicht op. Alles gaat naar iedereen op dezelfde manier.",
      en: "Nobody has a view of it. Everything goes to everybody in the same way.",
    },
    high: {
      nl: "De opbouw is bekend, en jong en oud leren bewust van elkaar.",
      en: "The make-up is known, and young and old learn from each other on purpose.",
    },
    weight: 0,
  },
  {
    id: "popular-networks",
    name: {nl: "Geliefde netwerken", en: "Popular networks"},
    question: {
      nl: "Welke netwerken gebruiken collega’s graag uit zichzelf, op het werk en daarbuiten?",
      en: "Which networks do colleagues like to use by themselves, at work and outside?",
    },
    where: {
      nl: "Vraag het rond in de kantine en in teamoverleggen. Denk ook aan de sportgroep en de appgroep.",
      en: "Ask around in the canteen and in team meetings. Think of the sports group and the chat group too.",
    },
    low: {
      nl: "Mensen zoeken elkaar nauwelijks op, of alleen op plekken waar het werk niet mag komen.",
      en: "People hardly seek each other out, or only in places where work is not welcome.",
    },
    high: {
      nl: "Er zijn plekken waar veel collega’s graag komen, en waar het ook over het werk gaat.",
      en: "There are places where many colleagues like to be, and where work is talked about too.",
    },
    weight: 1,
  },
  {
    id: "conduct",
    name: {nl: "Omgangsregels", en: "Rules of conduct"},
    question: {
      nl: "Welke gedragsregels gelden er in netwerken? Zijn er eigen regels van de organisatie, en kennen collega’s die?",
      en: "Which rules of behaviour hold in networks? Are there rules of the organisation itself, and are they known?",
    },
    where: {
      nl: "De gedragscode, de regels voor ICT en sociale media, en de vraag aan vijf collega’s wat er volgens hen mag.",
      en: "The code of conduct, the rules for IT and social media, and the question to five colleagues what they think is allowed.",
    },
    low: {
      nl: "Er is niets, of een lijst met verboden die niemand kent.",
      en: "There is nothing, or a list of prohibitions that nobody knows.",
    },
    high: {
      nl: "Er zijn korte afspraken die mensen kennen, en die meer mogelijk maken dan verbieden.",
      en: "There are short agreements that people know, and that allow more than they forbid.",
    },
    weight: 1,
  },
  {
    id: "sharing",
    name: {nl: "Kennis delen en verrijken", en: "Sharing and enriching knowledge"},
    question: {
      nl: "Wat brengt mensen ertoe hun kennis te delen en van anderen te leren, en wat houdt hen tegen?",
      en: "What makes people share their knowledge and learn from others, and what holds them back?",
    },
    where: {
      nl: "Gesprekken met mensen die veel delen, en met mensen die dat niet doen. De tijd en waardering die ervoor is.",
      en: "Talks with people who share much, and with people who do not. The time and appreciation there is for it.",
    },
    low: {
      nl: "Kennis is macht: wie deelt, levert iets in.",
      en: "Knowledge is power: whoever shares gives something away.",
    },
    high: {
      nl: "Delen geeft plezier en aanzien, en mensen doen het zonder dat erom gevraagd wordt.",
      en: "Sharing gives pleasure and standing, and people do it without being asked.",
    },
    weight: 2,
  },
  {
    id: "visibility",
    name: {nl: "Zichtbaarheid", en: "Visibility"},
    question: {
      nl: "Kunnen mensen laten zien waar ze goed in zijn, binnen en buiten de organisatie?",
      en: "Can people show what they are good at, inside and outside the organisation?",
    },
    where: {
      nl: "Profielen op het intranet en daarbuiten, wie er spreekt op bijeenkomsten, wie er in het nieuws komt.",
      en: "Profiles on the intranet and outside, who speaks at meetings, who gets into the news.",
    },
    low: {
      nl: "Wie zich laat zien, krijgt te horen dat dat niet zijn taak is.",
      en: "Whoever shows themselves is told that it is not their task.",
    },
    high: {
      nl: "Vakmensen hebben een eigen gezicht, en de organisatie is daar trots op.",
      en: "Professionals have a face of their own, and the organisation is proud of it.",
    },
    weight: 0,
  },
  {
    id: "belonging",
    name: {nl: "Erbij horen", en: "Belonging"},
    question: {
      nl: "Wanneer voelen mensen dat ze erbij horen? Wie valt er makkelijk buiten?",
      en: "When do people feel that they belong? Who is easily left out?",
    },
    where: {
      nl: "Gesprekken met nieuwe collega’s, met mensen in de avonddienst en op andere locaties, en met ingehuurde mensen.",
      en: "Talks with new colleagues, with people on the evening shift and at other locations, and with hired people.",
    },
    low: {
      nl: "Hele groepen weten niet wat er speelt, en worden ook niet gemist.",
      en: "Whole groups do not know what is going on, and are not missed either.",
    },
    high: {
      nl: "Ook wie ver van het kantoor werkt, doet mee en wordt gekend.",
      en: "Those who work far from the office also take part and are known.",
    },
    weight: 1,
  },
  {
    id: "autonomy",
    name: {nl: "Eigen ruimte", en: "Autonomy"},
    question: {
      nl: "Hoeveel mogen mensen zelf bepalen: hoe, waar en met wie ze werken?",
      en: "How much may people decide themselves: how, where and with whom they work?",
    },
    where: {
      nl: "Regels over werktijd en werkplek, en wat teams zelf afspreken. Vergelijk kantoor en buitendienst.",
      en: "Rules on working hours and workplace, and what teams agree themselves. Compare office and field.",
    },
    low: {
      nl: "Bijna alles ligt vast, ook met wie je praat.",
      en: "Nearly everything is fixed, also whom you talk with.",
    },
    high: {
      nl: "Mensen richten hun werk zelf in en zoeken zelf hun medestanders.",
      en: "People arrange their own work and find their own allies.",
    },
    weight: 1,
  },
  {
    id: "wishes",
    name: {nl: "Wensen en ambities", en: "Wishes and ambitions"},
    question: {
      nl: "Wat zouden collega’s zelf graag anders willen in hoe ze elkaar vinden en samenwerken?",
      en: "What would colleagues themselves like to change in how they find each other and work together?",
    },
    where: {
      nl: "Een werksessie van een uur met een bont gezelschap, open antwoorden uit onderzoek, verslagen van ontwikkelgesprekken in grote lijnen.",
      en: "A session of an hour with a mixed company, open answers from surveys, development talks in broad lines.",
    },
    low: {
      nl: "Mensen verwachten er niets van, of hebben het vaak gezegd en zien geen verschil.",
      en: "People expect nothing of it, or have said it often and see no difference.",
    },
    high: {
      nl: "Er is veel zin om te beginnen, en mensen noemen wat zij er zelf voor doen.",
      en: "There is much eagerness to begin, and people say what they will do for it themselves.",
    },
    weight: 1,
  },
];

import type {Question} from "./dimensions-content.ts";

/** M2.2: knowledge exchange, change, cost saving, innovation; strategy and goals; how knowledge is handled. */
export const challengesQuestions: readonly Question[] = [
  {
    id: "strategy",
    name: {nl: "Strategie en doelen", en: "Strategy and goals"},
    question: {
      nl: "Welke doelen staan bovenaan, en kunnen collega’s zeggen wat hun eigen werk daaraan bijdraagt?",
      en: "Which goals come first, and can colleagues say what their own work contributes to them?",
    },
    where: {
      nl: "Het strategisch plan, de begroting, het jaarplan van de directie, en vijf korte gesprekken.",
      en: "The strategic plan, the budget, the year plan of the board, and five short talks.",
    },
    low: {
      nl: "De doelen staan op papier. In het dagelijks werk noemt niemand ze.",
      en: "The goals are on paper. In daily work nobody mentions them.",
    },
    high: {
      nl: "Mensen noemen de doelen in eigen woorden en wijzen aan wat zij eraan doen.",
      en: "People name the goals in their own words and point out what they do for them.",
    },
    weight: 0,
  },
  {
    id: "knowledge-exchange",
    name: {nl: "Kennis uitwisselen", en: "Knowledge exchange"},
    question: {
      nl: "Hoe vind je hier een collega die al weet wat jij zoekt?",
      en: "How do you find a colleague here who already knows what you are looking for?",
    },
    where: {
      nl: "Leg aan drie collega’s een echte vraag voor en kijk hoe ze zoeken, en hoelang.",
      en: "Give three colleagues a real question and watch how they search, and for how long.",
    },
    low: {
      nl: "Je moet iemand kennen die iemand kent. Nieuwe mensen beginnen bij nul.",
      en: "You must know somebody who knows somebody. New people begin from nothing.",
    },
    high: {
      nl: "Een vraag vindt binnen een dag haar antwoord, ook bij een onbekende afdeling.",
      en: "A question finds its answer within a day, also in a department you do not know.",
    },
    weight: 1,
  },
  {
    id: "knowledge-keeping",
    name: {nl: "Kennis bewaren", en: "Keeping knowledge"},
    question: {
      nl: "Hoe gaat de organisatie om met wat ze weet? Wat blijft er over als een ervaren collega vertrekt?",
      en: "How does the organisation handle what it knows? What is left when an experienced colleague leaves?",
    },
    where: {
      nl: "De gang van zaken bij het laatste vertrek, het kennisbeleid, en wie er de komende jaren met pensioen gaat.",
      en: "What happened when the last one left, the knowledge policy, and who will retire in the coming years.",
    },
    low: {
      nl: "De kennis zit in hoofden en in mailboxen, en vertrekt mee.",
      en: "Knowledge sits in heads and mailboxes, and leaves with them.",
    },
    high: {
      nl: "Kennis wordt al werkend gedeeld, zodat er altijd anderen zijn die het ook weten.",
      en: "Knowledge is shared while working, so that there are always others who know too.",
    },
    weight: 0,
  },
  {
    id: "change",
    name: {nl: "Veranderen", en: "Change"},
    question: {
      nl: "Welke veranderingen lopen er of komen eraan, en hoe praten mensen daarin mee?",
      en: "Which changes are under way or coming, and how do people have a say in them?",
    },
    where: {
      nl: "De lijst van programma’s en projecten, adviesaanvragen aan de medezeggenschap, terugblikken op de vorige verandering.",
      en: "The list of programmes and projects, requests to the works council, reviews of the previous change.",
    },
    low: {
      nl: "Mensen horen het als het vaststaat. Het gesprek gaat ondergronds.",
      en: "People hear of it when it is settled. The talk goes underground.",
    },
    high: {
      nl: "Mensen praten vanaf het begin mee, en de plannen worden daar zichtbaar anders van.",
      en: "People have a say from the start, and the plans visibly change because of it.",
    },
    weight: 1,
  },
  {
    id: "innovation",
    name: {nl: "Ideeën en vernieuwing", en: "Ideas and innovation"},
    question: {
      nl: "Wat gebeurt er met een goed idee van een collega aan de balie of in het veld?",
      en: "What happens with a good idea of a colleague at the desk or in the field?",
    },
    where: {
      nl: "Volg twee ideeën van het afgelopen jaar: één dat er kwam, en één dat bleef liggen.",
      en: "Follow two ideas of the past year: one that was carried out, and one that was left.",
    },
    low: {
      nl: "Het verdwijnt in een bus of in een la.",
      en: "It disappears in a box or in a drawer.",
    },
    high: {
      nl: "Collega’s bouwen erop verder, en iemand mag het snel uitproberen.",
      en: "Colleagues build on it, and somebody may soon try it out.",
    },
    weight: 0,
  },
  {
    id: "savings",
    name: {nl: "Kosten besparen", en: "Saving costs"},
    question: {
      nl: "Waar wil de organisatie kosten besparen, en helpen netwerken en media daar nu al bij?",
      en: "Where does the organisation want to save costs, and do networks and media already help with that?",
    },
    where: {
      nl: "De begroting en de opdracht om te besparen, en voorbeelden: minder reizen, minder mail, minder dubbel werk.",
      en: "The budget and the task to save, and examples: less travel, less e-mail, less double work.",
    },
    low: {
      nl: "Besparen is iets van de afdeling Financiën. Niemand denkt daarbij aan netwerken.",
      en: "Saving is something of the finance department. Nobody thinks of networks there.",
    },
    high: {
      nl: "Er zijn voorbeelden met een bedrag of een aantal uren erbij, en ze krijgen navolging.",
      en: "There are examples with an amount or a number of hours, and others follow them.",
    },
    weight: 0,
  },
  {
    id: "knowledge-to-goals",
    name: {nl: "Van netwerk naar plan", en: "From network to plan"},
    question: {
      nl: "Gebruikt de organisatie wat mensen in netwerken weten om plannen en ambities concreet te maken?",
      en: "Does the organisation use what people in networks know to make plans and ambitions concrete?",
    },
    where: {
      nl: "Vraag de schrijvers van drie beleidsstukken met wie ze spraken, en van wie de voorbeelden komen.",
      en: "Ask the writers of three policy papers whom they talked with, and whose examples they use.",
    },
    low: {
      nl: "Plannen komen van de staf. De netwerken lezen ze achteraf.",
      en: "Plans come from the staff. The networks read them afterwards.",
    },
    high: {
      nl: "In de plannen is aan te wijzen wat uit een netwerk komt, en het netwerk weet dat.",
      en: "One can point out in the plans what came from a network, and the network knows it.",
    },
    weight: 1,
  },
];

import type {Question} from "./dimensions-content.ts";

/** M2.5: networks that contribute already, how they are formed and supported, what comes back, tools, openness, figures. */
export const initiativesQuestions: readonly Question[] = [
  {
    id: "contributing",
    name: {nl: "Bijdrage van netwerken", en: "Contribution of networks"},
    question: {
      nl: "Welke netwerken, ook zonder computer, helpen nu al bij de doelen of bij het werk zelf?",
      en: "Which networks, also without a computer, already help with the goals or with the work itself?",
    },
    where: {
      nl: "Begin bij het register van netwerken. Vraag in elke afdeling: wie bel je als je er niet uitkomt?",
      en: "Begin with the register of networks. Ask in each department: whom do you call when you are stuck?",
    },
    low: {
      nl: "Niemand kan er een noemen.",
      en: "Nobody can name one.",
    },
    high: {
      nl: "Er zijn er meerdere, en mensen vertellen meteen wat ze opleverden.",
      en: "There are several, and people tell at once what they yielded.",
    },
    weight: 1,
  },
  {
    id: "self-organised",
    name: {nl: "Groepen buiten de lijn", en: "Groups outside the line"},
    question: {
      nl: "Welke groepen organiseren zich los van de structuur, en hoe formeel zijn ze geworden?",
      en: "Which groups organise themselves apart from the structure, and how formal have they become?",
    },
    where: {
      nl: "Vakgroepen, kringen, klankborden en vaste lunches. Kijk of er een naam, een rooster of een verslag is.",
      en: "Professional groups, circles, sounding boards and regular lunches. See whether there is a name, a schedule or a report.",
    },
    low: {
      nl: "Wat niet in het organogram staat, mag er niet zijn.",
      en: "What is not in the chart is not allowed to be.",
    },
    high: {
      nl: "Groepen ontstaan vanzelf, en worden zo formeel als zij zelf nodig vinden.",
      en: "Groups arise by themselves, and become as formal as they find necessary.",
    },
    weight: 0,
  },
  {
    id: "support",
    name: {nl: "Steun van het management", en: "Support of management"},
    question: {
      nl: "Weet het management welke netwerken er zijn, en waaraan merken die dat ze steun krijgen?",
      en: "Does management know which networks there are, and how can these tell that they are supported?",
    },
    where: {
      nl: "Vraag twee directeuren om drie netwerken te noemen. Vraag daarna die netwerken wat ze van de directie merken.",
      en: "Ask two directors to name three networks. Then ask those networks what they notice of the board.",
    },
    low: {
      nl: "Het management kent ze niet, of ziet ze als verloren tijd.",
      en: "Management does not know them, or sees them as lost time.",
    },
    high: {
      nl: "Het management kent ze, geeft ze tijd, en schuift aan zonder het over te nemen.",
      en: "Management knows them, gives them time, and joins without taking over.",
    },
    weight: 2,
  },
  {
    id: "output",
    name: {nl: "Opvolging", en: "Follow-up"},
    question: {
      nl: "Wat doet de organisatie met wat netwerken opleveren?",
      en: "What does the organisation do with what networks yield?",
    },
    where: {
      nl: "Zoek van drie netwerken één opbrengst op. Ga na waar die terechtkwam, en wie er antwoord gaf.",
      en: "Look up one yield of three networks. Find out where it ended up, and who answered.",
    },
    low: {
      nl: "Niets. Het blijft bij praten.",
      en: "Nothing. It ends with talk.",
    },
    high: {
      nl: "Opbrengsten krijgen een eigenaar, en het netwerk hoort wat ermee gedaan is.",
      en: "Yields get an owner, and the network hears what was done with them.",
    },
    weight: 1,
  },
  {
    id: "lessons",
    name: {nl: "Geleerde lessen", en: "Lessons learned"},
    question: {
      nl: "Wat gaat er goed en wat gaat er mis in deze netwerken, en wat is daarvan geleerd?",
      en: "What goes well and what goes badly in these networks, and what was learned from it?",
    },
    where: {
      nl: "Gesprekken met netwerken die draaien én met netwerken die stopten. Juist van wat stopte, leer je.",
      en: "Talks with networks that run and with those that stopped. What stopped teaches most.",
    },
    low: {
      nl: "Dezelfde fout wordt elke keer opnieuw gemaakt.",
      en: "The same mistake is made again each time.",
    },
    high: {
      nl: "Mensen kunnen de lessen noemen, en een nieuw netwerk begint ermee.",
      en: "People can name the lessons, and a new network begins with them.",
    },
    weight: 0,
  },
  {
    id: "tools",
    name: {nl: "Middelen en proeven", en: "Tools and experiments"},
    question: {
      nl: "Welke middelen gebruiken de netwerken, en welke proeven zijn er gedaan?",
      en: "Which tools do the networks use, and which experiments were made?",
    },
    where: {
      nl: "De netwerken zelf, en ICT over wat er met en zonder toestemming in gebruik is.",
      en: "The networks themselves, and IT about what is in use with and without permission.",
    },
    low: {
      nl: "Er is niets, of zoveel naast elkaar dat niemand weet waar je moet zijn.",
      en: "There is nothing, or so much side by side that nobody knows where to be.",
    },
    high: {
      nl: "Er zijn een paar middelen die passen, en proberen mag.",
      en: "There are a few tools that fit, and trying is allowed.",
    },
    weight: 0,
  },
  {
    id: "open-to-all",
    name: {nl: "Open toegang", en: "Open access"},
    question: {
      nl: "Kan iedereen zomaar meedoen, of moet je gevraagd worden?",
      en: "Can everybody simply join, or must you be asked?",
    },
    where: {
      nl: "Probeer bij drie netwerken of je je zonder hulp kunt aanmelden. Kijk wie er nu niet in zit.",
      en: "Try with three networks whether you can join without help. See who is not in them now.",
    },
    low: {
      nl: "De meeste zijn besloten, of je weet niet dat ze er zijn.",
      en: "Most are closed, or you do not know that they exist.",
    },
    high: {
      nl: "Ze zijn open en te vinden. Besloten is de uitzondering, met een reden.",
      en: "They are open and can be found. Closed is the exception, with a reason.",
    },
    weight: 1,
  },
  {
    id: "followed",
    name: {nl: "Gebruik en monitoring", en: "Use and monitoring"},
    question: {
      nl: "Wat is bekend over het gebruik, en volgt iemand wat er in de netwerken speelt?",
      en: "What is known about use, and does somebody follow what is going on in the networks?",
    },
    where: {
      nl: "Gebruikscijfers van ICT of van de monitor, altijd over groepen. Vraag wie ernaar kijkt, en wat die ermee doet.",
      en: "Figures on use of IT or the monitor, always about groups. Ask who looks at them, and does what with them.",
    },
    low: {
      nl: "Niemand weet het, en niemand kijkt.",
      en: "Nobody knows, and nobody looks.",
    },
    high: {
      nl: "Er zijn cijfers, iemand volgt de gesprekken, en wat opvalt komt op een agenda.",
      en: "There are figures, somebody follows the dialogues, and what stands out gets onto an agenda.",
    },
    weight: 1,
  },
];

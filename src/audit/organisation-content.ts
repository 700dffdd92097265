import type {Question} from "./dimensions-content.ts";

/** M2.1: personality, culture, organisation concept, context. */
export const organisationQuestions: readonly Question[] = [
  {
    id: "character",
    name: {nl: "Karakter", en: "Character"},
    question: {
      nl: "Hoe zouden collega’s deze organisatie beschrijven als het een mens was? En klopt dat met wat ze over zichzelf zegt?",
      en: "How would colleagues describe this organisation if it were a person? And is that what it says about itself?",
    },
    where: {
      nl: "Vraag het vijf mensen uit verschillende afdelingen. Leg hun woorden naast de missie en de vacatureteksten.",
      en: "Ask five people from different departments. Put their words beside the mission and the job advertisements.",
    },
    low: {
      nl: "Iedereen vertelt een ander verhaal, en niemand herkent dat van de website.",
      en: "Everybody tells another story, and nobody recognises the one on the website.",
    },
    high: {
      nl: "Mensen kiezen zonder overleg dezelfde woorden, en je ziet die terug in het werk.",
      en: "People choose the same words without consulting, and you see them in the work.",
    },
    weight: 0,
  },
  {
    id: "involvement",
    name: {nl: "Betrokkenheid", en: "Involvement"},
    question: {
      nl: "Waaraan merk je dat mensen zich betrokken voelen bij de organisatie en bij elkaar?",
      en: "How can you tell that people feel involved in the organisation and in each other?",
    },
    where: {
      nl: "Het laatste medewerkersonderzoek, cijfers over verloop en verzuim, de opkomst bij bijeenkomsten.",
      en: "The last employee survey, figures on turnover and absence, attendance at meetings.",
    },
    low: {
      nl: "Mensen doen hun taak en gaan naar huis. Vragen aan iedereen blijven liggen.",
      en: "People do their task and go home. Questions to all stay unanswered.",
    },
    high: {
      nl: "Mensen helpen buiten hun eigen taak en denken ongevraagd mee.",
      en: "People help beyond their own task and think along without being asked.",
    },
    weight: 1,
  },
  {
    id: "openness",
    name: {nl: "Openheid", en: "Openness"},
    question: {
      nl: "Wat wordt gedeeld voordat het af is, en wat pas als het besluit al vaststaat?",
      en: "What is shared before it is finished, and what only when the decision has been made?",
    },
    where: {
      nl: "Neem twee recente besluiten en zoek uit wie wat wanneer wist. Kijk wie bij welke documenten kan.",
      en: "Take two recent decisions and find out who knew what when. See who can reach which documents.",
    },
    low: {
      nl: "Informatie blijft in de kring waar ze ontstaat. Nieuws hoor je in de wandelgangen.",
      en: "Information stays in the circle where it begins. News is heard in the corridors.",
    },
    high: {
      nl: "Open is gewoon: wie iets besloten houdt, legt uit waarom.",
      en: "Open is normal: whoever keeps something closed explains why.",
    },
    weight: 2,
  },
  {
    id: "safety",
    name: {nl: "Veiligheid", en: "Safety"},
    question: {
      nl: "Wat gebeurt er met iemand die openlijk twijfelt, tegenspreekt of een fout toegeeft?",
      en: "What happens to somebody who openly doubts, disagrees or admits a mistake?",
    },
    where: {
      nl: "De vertrouwenspersoon (in grote lijnen), de medezeggenschap, gesprekken onder vier ogen, het medewerkersonderzoek.",
      en: "The confidential adviser (in broad lines), the works council, talks in private, the employee survey.",
    },
    low: {
      nl: "Mensen houden zich stil, of zeggen het pas als de leidinggevende weg is.",
      en: "People keep quiet, or only say it when the manager has left.",
    },
    high: {
      nl: "Kritiek mag overal klinken, ook richting de top, en krijgt een serieus antwoord.",
      en: "Criticism may be heard everywhere, also towards the top, and gets a serious answer.",
    },
    weight: 2,
  },
  {
    id: "structure",
    name: {nl: "Structuur", en: "Structure"},
    question: {
      nl: "Hoeveel lagen en muren moet een vraag door voordat ze bij de collega is die het antwoord weet?",
      en: "How many layers and walls must a question pass before it reaches the colleague who knows the answer?",
    },
    where: {
      nl: "Het organogram, en daarnaast de weg die één echte vraag de afgelopen maand heeft afgelegd.",
      en: "The organisation chart, and beside it the way that one real question went this past month.",
    },
    low: {
      nl: "Vragen gaan via de lijn omhoog en weer omlaag, of raken zoek.",
      en: "Questions go up the line and down again, or get lost.",
    },
    high: {
      nl: "Mensen stappen rechtstreeks op elkaar af, over lagen en afdelingen heen.",
      en: "People go straight to each other, across layers and departments.",
    },
    weight: 1,
  },
  {
    id: "roles",
    name: {nl: "Rollen", en: "Roles"},
    question: {
      nl: "Weten mensen wie waarvoor verantwoordelijk is, en hoeveel ruimte ze hebben om zelf iets te beginnen?",
      en: "Do people know who is responsible for what, and how much room they have to begin something themselves?",
    },
    where: {
      nl: "Functiebeschrijvingen en mandaten, en de vraag aan drie collega’s: wat mag jij zonder toestemming?",
      en: "Job descriptions and mandates, and the question to three colleagues: what may you do without permission?",
    },
    low: {
      nl: "Onduidelijk, of zo dichtgeregeld dat niemand iets begint.",
      en: "Unclear, or so tightly arranged that nobody begins anything.",
    },
    high: {
      nl: "De rollen zijn helder en laten ruimte voor eigen initiatief.",
      en: "The roles are clear and leave room for initiative.",
    },
    weight: 0,
  },
  {
    id: "collaboration",
    name: {nl: "Samenwerking", en: "Collaboration"},
    question: {
      nl: "Bij welk werk zijn afdelingen van elkaar afhankelijk, en hoe loopt die samenwerking?",
      en: "For which work do departments depend on each other, and how does that collaboration go?",
    },
    where: {
      nl: "Loop één werkproces van begin tot eind na met de mensen die het doen. Let op de overdracht.",
      en: "Follow one process from beginning to end with the people who do it. Watch where work is handed over.",
    },
    low: {
      nl: "Elke afdeling doet haar deel. Bij de overdracht gaat het mis, steeds weer.",
      en: "Each department does its part. It goes wrong where work is handed over, again and again.",
    },
    high: {
      nl: "Mensen uit verschillende afdelingen lossen het samen op, ook als het proces dat niet voorschrijft.",
      en: "People from different departments solve it together, also when the process does not prescribe it.",
    },
    weight: 1,
  },
  {
    id: "leadership",
    name: {nl: "Leiderschap", en: "Leadership"},
    question: {
      nl: "Hoe sturen leidinggevenden: op regels en uren, of op vertrouwen en resultaat? En zijn ze zelf te zien en te spreken?",
      en: "How do leaders steer: by rules and hours, or by trust and results? And can they be seen and spoken to?",
    },
    where: {
      nl: "De leidraad voor leidinggevenden, gesprekken met drie van hen, en wat hun teams erover vertellen.",
      en: "The guide for leaders, talks with three of them, and what their teams say about it.",
    },
    low: {
      nl: "Leidinggevenden controleren, en horen het liefst alles als eerste.",
      en: "Leaders check, and like to hear everything first.",
    },
    high: {
      nl: "Leidinggevenden geven ruimte, doen zelf mee en luisteren voordat ze antwoorden.",
      en: "Leaders give room, take part themselves and listen before they answer.",
    },
    weight: 2,
  },
  {
    id: "feedback",
    name: {nl: "Luisteren en terugkoppelen", en: "Listening and feedback"},
    question: {
      nl: "Hoe komt de organisatie te weten wat er leeft, en wat horen mensen daarna terug?",
      en: "How does the organisation learn what is going on, and what do people hear back?",
    },
    where: {
      nl: "Verslagen van overleggen, het ideeënloket, het vorige onderzoek: wat is er toen mee gedaan?",
      en: "Minutes of meetings, the ideas desk, the previous survey: what was done with it?",
    },
    low: {
      nl: "Er wordt wel gevraagd, maar mensen horen er nooit meer iets van.",
      en: "Questions are asked, but people never hear of it again.",
    },
    high: {
      nl: "Signalen komen snel op de goede plek, en iedereen kan zien wat ermee gebeurt.",
      en: "Signals soon reach the right place, and everybody can see what happens with them.",
    },
    weight: 1,
  },
];

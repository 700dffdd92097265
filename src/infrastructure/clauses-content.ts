import type {Words} from "../dossier/kinds.ts";
import type {StartingSkillName} from "./skills-content.ts";

interface StartingClause {
  readonly title: Words;
  readonly text: Words;
  /** The skill that it rests on. */
  readonly skill: StartingSkillName;
}

/**
 * Eight clauses to add to a code of conduct. They say what people do, not what the law says: have them read by HR, the works
 * council and a lawyer before they count.
 */
export const startingClauses: readonly StartingClause[] = [
  {
    title: {nl: "Je bent jezelf", en: "You are yourself"},
    text: {
      nl: "We praten in onze netwerken onder onze eigen naam. Je zegt wat je zelf ziet en vindt. Spreek je namens een team of de organisatie, dan zeg je dat erbij.",
      en: "In our networks we talk under our own names. You say what you see and think yourself. When you speak for a team or the organisation, you say so.",
    },
    skill: "good-talk",
  },
  {
    title: {nl: "Open, tenzij", en: "Open, unless"},
    text: {
      nl: "We delen ons werk en onze vragen waar collega’s ze kunnen vinden. Wat over één persoon gaat, of wat vertrouwelijk is, bespreken we in kleine kring. Twijfel je? Vraag het eerst.",
      en: "We share our work and our questions where colleagues can find them. What is about one person, or is confidential, we discuss among few. In doubt? Ask first.",
    },
    skill: "open-sharing",
  },
  {
    title: {nl: "Oneens zijn mag", en: "You may disagree"},
    text: {
      nl: "Je mag het oneens zijn, ook met je leidinggevende. We praten over de zaak en niet over de persoon. Loopt een gesprek vast, dan bellen we of gaan we langs.",
      en: "You may disagree, with your manager too. We talk about the matter and not about the person. When a talk gets stuck, we call or drop by.",
    },
    skill: "good-talk",
  },
  {
    title: {nl: "Een vraag krijgt een antwoord", en: "A question gets an answer"},
    text: {
      nl: "Wie iets vraagt, krijgt binnen een paar werkdagen een reactie, ook als die is: we weten het nog niet. Leidinggevenden geven hierin het voorbeeld.",
      en: "Who asks something gets a response within a few working days, also when it is: we do not know yet. Managers lead by example here.",
    },
    skill: "leading-by-attention",
  },
  {
    title: {nl: "Tijd voor je netwerk is werk", en: "Time for your network is work"},
    text: {
      nl: "Meedoen in netwerken hoort bij je werk. Je spreekt met je team af hoeveel tijd daarvoor is en wat je eruit meebrengt.",
      en: "Taking part in networks is part of your work. You agree with your team how much time there is for it and what you bring back.",
    },
    skill: "network-awareness",
  },
  {
    title: {nl: "Je mag onbereikbaar zijn", en: "You may be out of reach"},
    text: {
      nl: "Buiten je werktijd hoef je niet te lezen of te antwoorden. Is er echt haast, dan belt iemand je. We kiezen het kanaal dat past bij de haast.",
      en: "Outside your working hours you need not read or answer. When something is really urgent, somebody calls you. We choose the channel that fits the urgency.",
    },
    skill: "channels-and-rest",
  },
  {
    title: {nl: "Eén plek, één versie", en: "One place, one version"},
    text: {
      nl: "We werken samen in één document op een gedeelde plek en sturen geen kopieën rond. Je geeft toegang aan wie het nodig heeft en ruimt op wat klaar is.",
      en: "We work together in one document in a shared place and send no copies round. You give access to those who need it and clear away what is done.",
    },
    skill: "shared-documents",
  },
  {
    title: {nl: "We kijken naar groepen, nooit naar één collega", en: "We look at groups, never at one colleague"},
    text: {
      nl: "Cijfers over netwerken gaan over groepen en dienen om van te leren. Niemand gebruikt ze om een collega te volgen of te beoordelen. Wat we meten en waarom, kan iedereen lezen.",
      en: "Figures about networks are about groups and serve to learn from. Nobody uses them to follow or judge a colleague. Everybody can read what we measure and why.",
    },
    skill: "leading-by-attention",
  },
];

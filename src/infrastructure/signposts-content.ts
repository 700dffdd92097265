import type {DetailsOf, Words} from "../dossier/kinds.ts";
import type {signpost} from "./signpost-kinds.ts";

interface StartingSign {
  readonly want: Words;
  readonly use: Words;
  readonly how: Words;
  /** Commas between them. */
  readonly keywords: Words;
}

/** Ten lines to begin a signpost with. They name sorts of tools: the organisation puts its own names in. */
export const startingSigns: readonly StartingSign[] = [
  {
    want: {nl: "weten wie ergens verstand van heeft", en: "know who knows about something"},
    use: {nl: "het smoelenboek", en: "the people directory"},
    how: {
      nl: "Zoek op een onderwerp. Vind je niemand? Stel je vraag in het kanaal dat over het onderwerp gaat.",
      en: "Search for a subject. Found nobody? Ask in the channel about the subject.",
    },
    keywords: {nl: "expert, collega, profiel, kennis", en: "expert, colleague, profile, knowledge"},
  },
  {
    want: {nl: "een vraag stellen aan iedereen", en: "ask everybody a question"},
    use: {nl: "het open vragenkanaal", en: "the open channel for questions"},
    how: {
      nl: "Zet je vraag in één zin bovenaan. Bedank wie helpt en schrijf op wat het antwoord was.",
      en: "Put your question in one sentence on top. Thank who helps and write down what the answer was.",
    },
    keywords: {nl: "hulp, antwoord, tip", en: "help, answer, tip"},
  },
  {
    want: {nl: "samen aan een tekst werken", en: "work on a text together"},
    use: {nl: "een gedeeld document", en: "a shared document"},
    how: {
      nl: "Deel het adres en stuur geen bijlage. Zo is er maar één versie.",
      en: "Share the address and send no attachment. That way there is only one version.",
    },
    keywords: {nl: "bestand, versie, bijlage, nota", en: "file, version, attachment, note"},
  },
  {
    want: {nl: "iets regelen met mijn team", en: "arrange something with my team"},
    use: {nl: "het teamkanaal", en: "the team channel"},
    how: {
      nl: "Wat het hele team moet weten, zet je hier. Wat voor één collega is, vraag je die collega.",
      en: "Put here what the whole team should know. What is for one colleague, you ask that colleague.",
    },
    keywords: {nl: "chat, bericht, afspraak, rooster", en: "chat, message, appointment, roster"},
  },
  {
    want: {nl: "snel iemand spreken", en: "speak to somebody quickly"},
    use: {nl: "de telefoon", en: "the phone"},
    how: {
      nl: "Bel bij haast, of als een gesprek in berichten vastloopt. Loop langs als dat kan.",
      en: "Call when it is urgent, or when a talk in messages gets stuck. Drop by when you can.",
    },
    keywords: {nl: "bellen, spoed, dringend", en: "call, urgent, emergency"},
  },
  {
    want: {nl: "een overleg plannen", en: "plan a meeting"},
    use: {nl: "de gedeelde agenda", en: "the shared calendar"},
    how: {
      nl: "Zet erbij wat je wilt bereiken. Kan het ook met een bericht? Doe dat dan.",
      en: "Say what you want to reach. Would a message do? Then send that.",
    },
    keywords: {nl: "vergadering, afspraak, zaal", en: "meeting, appointment, room"},
  },
  {
    want: {nl: "een idee inbrengen", en: "bring in an idea"},
    use: {nl: "het ideeënkanaal", en: "the channel for ideas"},
    how: {
      nl: "Schrijf op wat er beter kan en voor wie. Anderen vullen aan. Elke maand lees je wat ermee is gedaan.",
      en: "Write what could be better and for whom. Others add to it. Every month you read what was done with it.",
    },
    keywords: {nl: "voorstel, verbetering, innovatie", en: "proposal, improvement, innovation"},
  },
  {
    want: {nl: "iets melden dat niet goed gaat", en: "report what is not going well"},
    use: {nl: "je leidinggevende of de vertrouwenspersoon", en: "your manager or the confidential counsellor"},
    how: {
      nl: "Gaat het over iets persoonlijks? Dan hoort het niet in een kanaal. De vertrouwenspersoon vertelt niets door.",
      en: "Is it personal? Then it does not belong in a channel. The confidential counsellor passes nothing on.",
    },
    keywords: {nl: "klacht, zorg, veiligheid, integriteit", en: "complaint, worry, safety, integrity"},
  },
  {
    want: {nl: "weten wat er speelt in de organisatie", en: "know what is going on in the organisation"},
    use: {nl: "het intranet", en: "the intranet"},
    how: {
      nl: "Volg de onderwerpen die bij je werk horen. Onder elk bericht kun je reageren.",
      en: "Follow the subjects that belong to your work. You can respond below each message.",
    },
    keywords: {nl: "nieuws, bericht, besluit", en: "news, message, decision"},
  },
  {
    want: {nl: "beter leren omgaan met onze middelen", en: "learn to use our tools better"},
    use: {nl: "het spreekuur", en: "the walk-in hour"},
    how: {
      nl: "Kom langs met je eigen vraag, of bekijk de korte filmpjes. Er zijn geen domme vragen.",
      en: "Come with your own question, or watch the short films. There are no silly questions.",
    },
    keywords: {nl: "cursus, training, uitleg, hulp", en: "course, training, explanation, help"},
  },
];

/** A starting line as an entry in one language. */
export const startingSign = (
  {want, use, how, keywords}: StartingSign,
  language: keyof Words,
): DetailsOf<typeof signpost> => ({
  want: want[language],
  use: use[language],
  how: how[language],
  link: "",
  keywords: keywords[language].split(", "),
});

import {words} from "../i18n/index.ts";

/** The words of governance: the code of conduct and our clauses. */
export const governanceWords = words({
  nl: {
    title: {
      start: "Begin bij de gedragscode die er al is",
      clauses: "De code staat er. Welke afspraken over netwerken komen erbij?",
      underWay: (agreed: number, all: string) =>
        agreed === 0 ? `Over ${all} afspraken praten jullie nog` : `${agreed} van de ${all} afspraken zijn afgesproken`,
      agreedOne: (all: string) => `1 van de ${all} afspraken is afgesproken`,
      one: "Eén afspraak, en daar praten jullie nog over",
      whole: "Alle afspraken zijn afgesproken",
    },
    lead: "Spelregels werken als mensen ze kunnen volgen. Daarom rust elke afspraak op een vaardigheid. De afspraken komen bij de code die er al is.",
    review: (name: string, day: string) => `${name} zou op ${day} opnieuw worden bekeken.`,
    startHow:
      "Begin met acht afspraken die je kunt herschrijven. Ze zeggen wat mensen doen, niet wat de wet zegt. Laat HR, medezeggenschap en een jurist meelezen voor ze gelden.",
    start: "Begin met acht afspraken",
    started: "De afspraken staan erbij, met de vaardigheden waar ze op rusten.",
    documents: {
      title: "De code die er al is",
      lead: "Zet hier het adres van het document, of voeg het document zelf toe. Noem wie erover gaat en wanneer jullie opnieuw kijken.",
      file: "Bewaar het document hier, zodat iedereen die meeschrijft dezelfde tekst ernaast heeft.",
      empty: "Zoals: Gedragscode gemeente, op het intranet, eigenaar HR, opnieuw bekijken over een jaar.",
    },
    clauses: {
      title: "Onze afspraken over netwerken",
      lead: "Houd ze kort en vriendelijk. Vertel wat mensen wél doen.",
      empty: "Een afspraak is een korte tekst die bij de code komt. Zoals: een vraag krijgt een antwoord.",
    },
    text: {
      title: "De tekst om toe te voegen",
      copy: "Kopieer de tekst",
      restsOn: (skill: string) => `Rust op: ${skill}`,
      restsOnNothing: "Rust nog niet op een vaardigheid",
      part: (document: string, part: string) => [document, part].filter(Boolean).join(", "),
    },
    staff: {
      title: "Wat we van elkaar mogen verwachten",
      download: (name: string, size: string) => `${name} (${size})`,
      read: "Lees de code",
      clauses: "Daarbij spraken we af:",
    },
  },
  en: {
    title: {
      start: "Begin with the code of conduct that is there",
      clauses: "The code is there. Which clauses about networks are added?",
      underWay: (agreed, all) =>
        agreed === 0 ? `You are still talking about ${all} clauses` : `${agreed} of ${all} clauses are agreed`,
      agreedOne: (all) => `1 of ${all} clauses is agreed`,
      one: "One clause, and you are still talking about it",
      whole: "All clauses are agreed",
    },
    lead: "Rules work when people are able to follow them. So each clause rests on a skill, and is added to the code that is there.",
    review: (name, day) => `${name} was to be looked at again on ${day}.`,
    startHow:
      "Begin with eight clauses that you can rewrite. They say what people do, not what the law says. Have HR, the works council and a lawyer read along before they count.",
    start: "Begin with eight clauses",
    started: "The clauses have been added, with the skills that they rest on.",
    documents: {
      title: "The code that is there",
      lead: "Put the address of the document here, or add the document itself. Say who looks after it and when you look again.",
      file: "Keep the document here, so that all who write along have the same text beside them.",
      empty: "Such as: Code of conduct, on the intranet, owner HR, look at it again in a year.",
    },
    clauses: {
      title: "Our clauses about networks",
      lead: "Keep them short and friendly. Tell what people do.",
      empty: "A clause is a short text that is added to the code. Such as: a question gets an answer.",
    },
    text: {
      title: "The text to add",
      copy: "Copy the text",
      restsOn: (skill) => `Rests on: ${skill}`,
      restsOnNothing: "Does not rest on a skill yet",
      part: (document, part) => [document, part].filter(Boolean).join(", "),
    },
    staff: {
      title: "What we may expect of each other",
      download: (name, size) => `${name} (${size})`,
      read: "Read the code",
      clauses: "We also agreed:",
    },
  },
});

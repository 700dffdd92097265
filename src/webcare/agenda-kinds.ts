import {choice, day, entryOf, kind, long, text, yes} from "../dossier/kinds.ts";

/** Something that people saw or heard in a network and that asks for attention. Names no private persons. */
export const signal = kind({
  id: "signal",
  one: {nl: "Signaal", en: "Signal"},
  many: {nl: "Signalen", en: "Signals"},
  title: "what",
  fields: {
    what: text("Wat speelt er", "What is going on", {required: true}),
    network: text("Netwerk", "Network", {longest: 120}),
    raisedBy: text("Wie gaf het door", "Who passed it on", {
      longest: 120,
      hint: {
        nl: "Een functie of groep volstaat: “baliecollega’s”, “de OR”. Noem geen mensen die dat niet willen.",
        en: "A position or group will do: “desk colleagues”, “the works council”. Name nobody who would not want it.",
      },
    }),
    day: day("Wanneer", "When"),
    weight: choice(
      "Gewicht",
      "Weight",
      {light: {nl: "licht", en: "light"}, medium: {nl: "middel", en: "medium"}, heavy: {nl: "zwaar", en: "heavy"}},
      {
        hint: {
          nl: "Licht: goed om te weten. Middel: vraagt een antwoord. Zwaar: raakt veel mensen of een besluit.",
          en: "Light: good to know. Medium: asks for an answer. Heavy: touches many people or a decision.",
        },
      },
    ),
    theme: entryOf("watched-theme", "Thema", "Theme"),
    state: choice("Stand", "State", {
      new: {nl: "nieuw", en: "new"},
      "on-agenda": {nl: "op de agenda", en: "on the agenda"},
      answered: {nl: "beantwoord", en: "answered"},
      closed: {nl: "afgesloten", en: "closed"},
    }),
  },
});

/** A subject that somebody puts on the agenda, in some form, on some day. */
export const agendaItem = kind({
  id: "agenda-item",
  one: {nl: "Agendapunt", en: "Agenda item"},
  many: {nl: "Agenda", en: "Agenda"},
  title: "subject",
  fields: {
    subject: text("Onderwerp", "Subject", {required: true}),
    signal: entryOf("signal", "Komt van signaal", "Comes from signal", {inTable: false}),
    bringer: text("Wie agendeert", "Who puts it on the agenda", {longest: 120}),
    form: choice("Vorm", "Form", {
      meeting: {nl: "overleg", en: "meeting"},
      talk: {nl: "gesprek", en: "talk"},
      column: {nl: "column of blog", en: "column or blog"},
      discussion: {nl: "discussie in het netwerk", en: "discussion in the network"},
      poll: {nl: "poll", en: "poll"},
      gathering: {nl: "bijeenkomst", en: "gathering"},
      other: {nl: "iets anders", en: "something else"},
    }),
    where: text("Waar", "Where", {
      hint: {
        nl: "Welk overleg of welk medium, zoals in de communicatiestructuur staat.",
        en: "Which meeting or medium, as the communication structure has it.",
      },
    }),
    day: day("Wanneer", "When"),
    state: choice("Stand", "State", {
      planned: {nl: "gepland", en: "planned"},
      discussed: {nl: "besproken", en: "discussed"},
      dropped: {nl: "vervallen", en: "dropped"},
    }),
  },
});

/** What somebody will do after a subject was discussed. */
export const action = kind({
  id: "action",
  one: {nl: "Actie", en: "Action"},
  many: {nl: "Acties", en: "Actions"},
  title: "what",
  fields: {
    what: text("Wat gaan we doen", "What we will do", {required: true}),
    agendaItem: entryOf("agenda-item", "Komt van agendapunt", "Comes from agenda item", {inTable: false}),
    owner: text("Wie doet het", "Who does it", {longest: 120}),
    due: day("Klaar op", "Due on"),
    state: choice("Stand", "State", {
      open: {nl: "open", en: "open"},
      done: {nl: "klaar", en: "done"},
      dropped: {nl: "vervallen", en: "dropped"},
    }),
    result: long("Wat kwam eruit", "What came of it"),
  },
});

/** What came of it, in the words in which all staff may read it. */
export const heardAndDone = kind({
  id: "heard-and-done",
  one: {nl: "Terugkoppeling", en: "Feedback"},
  many: {nl: "Wat we hoorden en deden", en: "What we heard and did"},
  title: "heard",
  fields: {
    heard: text("Wat we hoorden", "What we heard", {required: true}),
    did: long("Wat we ermee deden", "What we did with it", {
      hint: {
        nl: "Ook “we doen dit niet, want …” is een goed antwoord.",
        en: "“We will not do this, because …” is a good answer too.",
      },
    }),
    day: day("Wanneer", "When"),
    network: text("Netwerk", "Network", {longest: 120}),
    theme: entryOf("watched-theme", "Thema", "Theme"),
    public: yes("Zichtbaar voor iedereen", "Visible to everyone", {
      hint: {
        nl: "Staat op de pagina voor alle collega’s. Noem geen mensen bij naam.",
        en: "Stands on the page for all colleagues. Name no people.",
      },
    }),
    signal: entryOf("signal", "Komt van signaal", "Comes from signal", {inTable: false}),
    agendaItem: entryOf("agenda-item", "Komt van agendapunt", "Comes from agenda item", {inTable: false}),
    action: entryOf("action", "Komt van actie", "Comes from action", {inTable: false}),
  },
});

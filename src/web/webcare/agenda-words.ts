import {words} from "../i18n/index.ts";

/** The words of signals, agenda, actions and what came of them. Figures and dates are written before they are put in. */
export const agendaWords = words({
  nl: {
    title: {
      overdue: (count: number, number: string) =>
        count === 1 ? "Eén actie had al klaar moeten zijn" : `${number} acties hadden al klaar moeten zijn`,
      toTell: (count: number, number: string) =>
        count === 1
          ? "Van één onderwerp weet nog niemand wat ervan kwam"
          : `Van ${number} onderwerpen weet nog niemand wat ervan kwam`,
      signalled: (count: number, number: string) =>
        count === 1
          ? "Eén signaal wacht op een plek op de agenda"
          : `${number} signalen wachten op een plek op de agenda`,
      busy: (count: number, number: string) =>
        count === 1 ? "Eén onderwerp loopt, en niets wacht" : `${number} onderwerpen lopen, en niets wacht`,
      closed: "Alles wat binnenkwam, is afgerond en verteld",
    },
    lead: (closed: number, number: string, all: string) =>
      closed === 0
        ? "Van signaal naar agenda, naar actie, naar wat ervan kwam. Nog geen onderwerp is de hele weg gegaan."
        : number === all
          ? "Van signaal naar agenda, naar actie, naar wat ervan kwam. Elk onderwerp ging de hele weg."
          : `Van signaal naar agenda, naar actie, naar wat ervan kwam. ${closed === 1 ? "Eén" : number} van de ${all} onderwerpen ${closed === 1 ? "ging" : "gingen"} de hele weg.`,
    empty: {
      title: "Hier volg je een signaal tot iedereen weet wat ervan kwam",
      need: "Een signaal is iets dat collega’s in een netwerk opmerken en dat aandacht vraagt. Bijvoorbeeld: in het kanaal van de buitendienst klagen mensen over het nieuwe rooster. Je zet het op een agenda, spreekt een actie af, en vertelt wat ervan kwam.",
    },
    add: "Noteer een signaal",
    board: {
      title: "Wat nu loopt",
      signals: "Signalen",
      items: "Op de agenda",
      actions: "Acties",
      toTell: "Nog te vertellen",
      noSignals: "Geen signaal wacht op een plek.",
      noItems: "Niets gepland. Zet een signaal op de agenda.",
      noActions: "Geen open acties.",
      nothingToTell: "Alles wat klaar is, is verteld.",
      by: (raisedBy: string) => `van ${raisedBy}`,
      on: (day: string) => `op ${day}`,
      due: (day: string) => `klaar op ${day}`,
      overdue: (day: string) => `had klaar moeten zijn op ${day}`,
      past: (day: string) => `was op ${day}`,
      noOwner: "nog van niemand",
      toAgenda: "Zet op de agenda",
      answered: "Al beantwoord",
      toAction: "Maak er een actie van",
      discussed: "Besproken",
      done: "Klaar",
      tell: "Vertel wat ervan kwam",
    },
    sections: {
      signals: {
        title: "Signalen",
        lead: "Wat mensen in netwerken opmerken. Noem een functie of groep, geen mensen die dat niet willen.",
        empty: "Nog geen signalen. Bijvoorbeeld: bij de balie vragen bewoners steeds naar hetzelfde formulier.",
      },
      items: {
        title: "Agenda",
        lead: "Wie agendeert wat, in welke vorm en waar. Een agenda is meer dan een vergadering: een column of poll kan ook.",
        empty: "Nog geen agendapunten. Zet een signaal op de agenda, of voeg zelf een onderwerp toe.",
      },
      actions: {
        title: "Acties",
        lead: "Wat er na een gesprek gebeurt, van wie en voor wanneer.",
        empty: "Nog geen acties. Maak er een van een agendapunt.",
      },
      heard: {
        title: "Wat we hoorden, wat we deden",
        lead: "Wat je zichtbaar maakt, staat op de pagina voor alle collega’s. Namen van mensen horen daar niet.",
        empty: "Nog niets verteld. Ook “we doen dit niet, want …” is een goed antwoord.",
      },
    },
  },
  en: {
    title: {
      overdue: (count, number) =>
        count === 1 ? "One action should have been done by now" : `${number} actions should have been done by now`,
      toTell: (count, number) =>
        count === 1 ? "Nobody knows yet what came of one subject" : `Nobody knows yet what came of ${number} subjects`,
      signalled: (count, number) =>
        count === 1 ? "One signal waits for a place on the agenda" : `${number} signals wait for a place on the agenda`,
      busy: (count, number) =>
        count === 1
          ? "One subject is on its way, and nothing waits"
          : `${number} subjects are on their way, and nothing waits`,
      closed: "All that came in was finished and told",
    },
    lead: (closed, number, all) =>
      closed === 0
        ? "From signal to agenda, to action, to what came of it. No subject has gone the whole way yet."
        : number === all
          ? "From signal to agenda, to action, to what came of it. Every subject went the whole way."
          : `From signal to agenda, to action, to what came of it. ${closed === 1 ? "One" : number} of ${all} subjects went the whole way.`,
    empty: {
      title: "Here you follow a signal until everybody knows what came of it",
      need: "A signal is something that colleagues notice in a network and that asks for attention. For example: in the channel of the field service people complain about the new roster. You put it on an agenda, agree an action, and tell what came of it.",
    },
    add: "Note a signal",
    board: {
      title: "What is on its way",
      signals: "Signals",
      items: "On the agenda",
      actions: "Actions",
      toTell: "Still to tell",
      noSignals: "No signal waits for a place.",
      noItems: "Nothing planned. Put a signal on the agenda.",
      noActions: "No open actions.",
      nothingToTell: "All that is done was told.",
      by: (raisedBy) => `from ${raisedBy}`,
      on: (day) => `on ${day}`,
      due: (day) => `due on ${day}`,
      overdue: (day) => `was due on ${day}`,
      past: (day) => `was on ${day}`,
      noOwner: "nobody's yet",
      toAgenda: "Put on the agenda",
      answered: "Already answered",
      toAction: "Make it an action",
      discussed: "Discussed",
      done: "Done",
      tell: "Tell what came of it",
    },
    sections: {
      signals: {
        title: "Signals",
        lead: "What people notice in networks. Name a position or group, nobody who would not want it.",
        empty: "No signals yet. For example: at the desk residents keep asking for the same form.",
      },
      items: {
        title: "Agenda",
        lead: "Who puts what on the agenda, in which form and where. An agenda is more than a meeting: a column or poll will do too.",
        empty: "No agenda items yet. Put a signal on the agenda, or add a subject yourself.",
      },
      actions: {
        title: "Actions",
        lead: "What happens after a conversation, by whom and by when.",
        empty: "No actions yet. Make one of an agenda item.",
      },
      heard: {
        title: "What we heard, what we did",
        lead: "What you make visible stands on the page for all colleagues. Names of people do not belong there.",
        empty: "Nothing told yet. “We will not do this, because …” is a good answer too.",
      },
    },
  },
});

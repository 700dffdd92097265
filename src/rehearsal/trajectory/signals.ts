import {action, agendaItem, heardAndDone, signal} from "../../webcare/agenda-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What people passed on. */
export const signals = ({say, day}: Setting) =>
  written(signal, {
    "walk-in": {
      what: say(
        "Bewoners van Noord moeten op vier plekken aankloppen",
        "Residents of the north must knock on four doors",
      ),
      network: "wijkgericht-werken",
      raisedBy: say("wijkteam Noord", "neighbourhood team north"),
      day: day(-52),
      weight: "heavy",
      theme: "neighbourhood",
      state: "closed",
    },
    letter: {
      what: say(
        "De brief over de hondenbelasting roept alleen vragen op",
        "The letter about the dog tax only raises questions",
      ),
      network: "schrijven-voor-inwoners",
      raisedBy: say("baliecollega’s", "desk colleagues"),
      day: day(-41),
      weight: "medium",
      state: "answered",
    },
    saturday: {
      what: say(
        "Het zaterdagrooster staat weer vast zonder overleg",
        "The Saturday roster is fixed again without talk",
      ),
      network: say("Koffie van half zeven", "Coffee at half past six"),
      raisedBy: say("twee ploegen", "two crews"),
      day: day(-11),
      weight: "heavy",
      theme: "rosters",
      state: "on-agenda",
    },
    desks: {
      what: say("Zijn er straks genoeg werkplekken op dinsdag?", "Will there be enough desks on Tuesdays?"),
      network: "algemeen",
      raisedBy: say("collega’s van Financiën", "colleagues of Finance"),
      day: day(-13),
      weight: "medium",
      theme: "move",
      state: "on-agenda",
    },
    bicycles: {
      what: say(
        "De deelfietsen staan altijd aan de verkeerde kant",
        "The shared bicycles are always on the wrong side",
      ),
      network: "samen-duurzaam",
      raisedBy: say("gebruikers van de proef", "users of the trial"),
      day: day(-9),
      weight: "light",
      theme: "climate",
      state: "new",
    },
    cases: {
      what: say("Vragen over het zaaksysteem blijven dagen liggen", "Questions on the case system are left for days"),
      network: "zaakgericht-werken",
      raisedBy: say("behandelaars van vergunningen", "permit handlers"),
      day: day(-9),
      weight: "medium",
      state: "on-agenda",
    },
  });

/** What came onto an agenda. */
export const items = ({say, day}: Setting) =>
  written(agendaItem, {
    "walk-in": {
      subject: say("Eén inlooppunt per wijk", "One walk-in point per neighbourhood"),
      signal: "walk-in",
      bringer: cast.neighbourhood,
      form: "meeting",
      where: say("directieoverleg", "directors’ meeting"),
      day: day(-27),
      state: "discussed",
    },
    saturday: {
      subject: say("Wie beslist over het zaterdagrooster?", "Who decides on the Saturday roster?"),
      signal: "saturday",
      bringer: cast.council,
      form: "talk",
      where: say("Koffie van half zeven, met de teamleider", "Coffee at half past six, with the team leader"),
      day: day(10),
      state: "planned",
    },
    desks: {
      subject: say("Werkplekken op dinsdag", "Desks on Tuesdays"),
      signal: "desks",
      bringer: cast.director,
      form: "discussion",
      where: "#algemeen",
      day: day(-9),
      state: "discussed",
    },
    cases: {
      subject: say("Wie antwoordt in #zaakgericht-werken?", "Who answers in #zaakgericht-werken?"),
      signal: "cases",
      bringer: cast.it,
      form: "meeting",
      where: say("clusteroverleg ICT en data", "cluster meeting ICT en data"),
      day: day(15),
      state: "planned",
    },
  });

/** What somebody took upon them. */
export const actions = ({say, day}: Setting) =>
  written(action, {
    "walk-in": {
      what: say(
        "Een eerste inlooppunt openen in Wijkcentrum De Brug",
        "Open a first walk-in point in Wijkcentrum De Brug",
      ),
      agendaItem: "walk-in",
      owner: cast.neighbourhood,
      due: day(-10),
      state: "done",
      result: say(
        "Open sinds een week; 63 bewoners kwamen langs, de meesten met een vraag over wonen.",
        "Open for a week; 63 residents dropped by, most with a question on housing.",
      ),
    },
    count: {
      what: say("Twee dinsdagen tellen hoeveel werkplekken er vrij zijn", "Count free desks on two Tuesdays"),
      agendaItem: "desks",
      owner: say("facilitair team", "facilities team"),
      due: day(12),
      state: "open",
    },
    photos: {
      what: say(
        "Foto’s van het krijtbord delen in #buitendienst-en-beheer",
        "Share photos of the chalkboard in #buitendienst-en-beheer",
      ),
      owner: cast.foreman,
      due: day(16),
      state: "open",
    },
  });

/** What all staff may read. */
export const told = ({say, day}: Setting) =>
  written(heardAndDone, [
    {
      heard: say("Bewoners moesten op vier plekken aankloppen", "Residents had to knock on four doors"),
      did: say(
        "Er komt één inlooppunt per wijk. Het eerste is open in Wijkcentrum De Brug, met collega’s van drie clusters.",
        "There will be one walk-in point per neighbourhood. The first is open in Wijkcentrum De Brug, with colleagues of three clusters.",
      ),
      day: day(-9),
      network: "wijkgericht-werken",
      theme: "neighbourhood",
      public: true,
      signal: "walk-in",
      agendaItem: "walk-in",
      action: "walk-in",
    },
    {
      heard: say(
        "De brief over de hondenbelasting riep alleen vragen op",
        "The letter about the dog tax only raised questions",
      ),
      did: say(
        "Drie teams schreven hem samen opnieuw. Er kwamen half zoveel vragen terug.",
        "Three teams rewrote it together. Half as many questions came back.",
      ),
      day: day(-27),
      network: "schrijven-voor-inwoners",
      public: true,
      signal: "letter",
    },
    {
      heard: say("Kan de ideeënbus dicht?", "Can the idea box be closed?"),
      did: say(
        "Ja. Ideeën gaan voortaan naar een open kanaal of naar je voorman. Elke maand lees je hier wat ermee is gedaan, ook als het antwoord nee is.",
        "Yes. From now on ideas go to an open channel or to your foreman. Every month you read here what was done with them, also when the answer is no.",
      ),
      day: day(-17),
      network: "algemeen",
      public: true,
    },
    {
      heard: say(
        "Mag parkeren bij het stadhuis gratis voor wie vroeg begint?",
        "May those who start early park free at the town hall?",
      ),
      did: say(
        "Nee, dat doen we niet: bewoners betalen daar ook. Wel rijdt de eerste pendelbus nu om zes uur.",
        "No, we will not: residents pay there too. But the first shuttle now leaves at six.",
      ),
      day: day(-13),
      network: "koffiehoek",
      public: true,
    },
  ]);

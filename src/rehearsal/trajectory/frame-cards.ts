import {frameCard} from "../../vision/kinds.ts";
import type {Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What people of all corners wrote on cards; some during the session, on paper. */
export const cards = ({say}: Setting) =>
  written(frameCard, {
    "ask-first": {
      pane: "player",
      text: say(
        "Ik stel mijn vraag nu zelf in #ict-vragen; binnen een uur had ik drie antwoorden",
        "I ask my own question in #ict-vragen now; within an hour I had three answers",
      ),
      from: say("Klantcontactcentrum", "Customer contact"),
      stars: 5,
      chosen: true,
    },
    "only-reading": {
      pane: "player",
      text: say(
        "Ik lees alles en schrijf niets: wie zit op mij te wachten?",
        "I read all and write nothing: who is waiting for me?",
      ),
      from: say("Financiën", "Finance"),
      stars: 3,
      paper: true,
    },
    "directors-write": {
      pane: "player",
      text: say(
        "De directie schrijft zelf, ook als het nog niet af is",
        "The directors write themselves, also before it is finished",
      ),
      from: say("Directie", "Management"),
      stars: 4,
      chosen: true,
      paper: true,
    },
    "bridge-keeper": {
      pane: "people",
      text: say(
        "De brugwachter weet als eerste dat een straat blank staat",
        "The bridge keeper is first to know that a street is flooded",
      ),
      group: say("Wie weet het eerst?", "Who knows first?"),
      from: say("Wegen en water", "Roads and water"),
      stars: 6,
      chosen: true,
      paper: true,
    },
    desk: {
      pane: "people",
      text: say(
        "Aan de balie hoor je ’s morgens al welke brief niet duidelijk was",
        "At the desk you hear in the morning which letter was not clear",
      ),
      group: say("Wie weet het eerst?", "Who knows first?"),
      from: say("Burgerzaken", "Civil affairs"),
      stars: 5,
      chosen: true,
      paper: true,
    },
    "new-here": {
      pane: "people",
      text: say(
        "Wie net begint, vraagt alles aan één collega, en die wordt moe",
        "Who just begins asks one colleague everything, and that one gets tired",
      ),
      from: "HR",
      stars: 2,
    },
    "coffee-yard": {
      pane: "networks",
      text: say(
        "De koffie van half zeven op Werf De Sluis: daar wordt het werk verdeeld",
        "The coffee at half past six at Werf De Sluis: there the work is shared out",
      ),
      group: say("Zonder computer", "Offline"),
      from: "Buitendienst",
      stars: 7,
      chosen: true,
      paper: true,
    },
    "neighbourhood-channel": {
      pane: "networks",
      text: say(
        "In #wijkgericht-werken vinden drie clusters elkaar zonder overleg",
        "In #wijkgericht-werken three clusters find each other without a meeting",
      ),
      from: say("Wijkteams", "Neighbourhood teams"),
      stars: 5,
      chosen: true,
    },
    "one-bridge": {
      pane: "networks",
      text: say(
        "Ruimte en de Buitendienst kennen elkaar via een paar beheerders; wat als die weg zijn?",
        "Ruimte and the Buitendienst know each other through a few colleagues of Beheer; what if they leave?",
      ),
      from: say("Beheer openbare ruimte", "Public space"),
      stars: 6,
      chosen: true,
      paper: true,
    },
    region: {
      pane: "beyond",
      text: say(
        "Onze energieadviseur leert het meest van haar kring met vijf buurgemeenten",
        "Our energy adviser learns most from her circle with five neighbouring municipalities",
      ),
      from: say("Duurzaamheid", "Sustainability"),
      stars: 4,
      chosen: true,
    },
    residents: {
      pane: "beyond",
      text: say(
        "Bewoners praten al over ons in hun buurtapp, en soms weet een collega het antwoord",
        "Residents already talk about us in their street chat, and sometimes a colleague knows the answer",
      ),
      from: say("Wijkteams", "Neighbourhood teams"),
      stars: 3,
      paper: true,
    },
    "stop-newsletter": {
      pane: "support",
      text: say(
        "Wij schrijven niet meer voor teams die het zelf kunnen vertellen",
        "We no longer write for teams that can tell it themselves",
      ),
      from: say("Communicatie", "Communication"),
      stars: 5,
      chosen: true,
    },
    "help-first": {
      pane: "support",
      text: say(
        "Vraag eerst: met wie wil je hierover praten? Kies dan pas een middel",
        "First ask: with whom do you want to talk about this? Only then choose a medium",
      ),
      from: say("Communicatie", "Communication"),
      stars: 4,
      chosen: true,
    },
    moving: {
      pane: "together",
      text: say(
        "De verhuizing van het stadskantoor raakt ICT, HR, Facilitair en ons allemaal",
        "The move of the town office touches IT, HR, facilities and all of us",
      ),
      group: say("Werk dat er dit jaar toe doet", "Work that matters this year"),
      from: say("Bedrijfsvoering", "Operations"),
      stars: 5,
      chosen: true,
    },
    "environment-law": {
      pane: "together",
      text: say(
        "Een vergunning gaat langs vijf teams: sluit daar aan, dan merken bewoners het",
        "A permit passes five teams: tie in there, and residents will notice",
      ),
      group: say("Werk dat er dit jaar toe doet", "Work that matters this year"),
      from: say("Vergunningen", "Permits"),
      stars: 4,
      chosen: true,
      paper: true,
    },
  });

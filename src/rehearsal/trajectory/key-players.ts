import {informationFlow, keyPlayer} from "../../vision/kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** Who make it possible or can stop it. */
export const players = ({say}: Setting) =>
  written(keyPlayer, {
    secretary: {
      name: cast.secretary,
      group: "sponsor",
      interest: 4,
      influence: 5,
      stance: "for",
      approach: say(
        "Elke maand een half uur: wat hoorden we, wat deden we ermee? Vraag hem één besluit per keer.",
        "Half an hour each month: what did we hear, what did we do with it? Ask him for one decision at a time.",
      ),
      owner: cast.director,
    },
    managers: {
      name: say("Clustermanagers", "Cluster managers"),
      group: "management",
      interest: 2,
      influence: 5,
      stance: "neutral",
      approach: say(
        "Begin bij hun eigen opgave, niet bij het middel. Laat een collega-manager vertellen wat het opleverde.",
        "Begin with their own task, not with the tool. Let a fellow manager tell what it brought.",
      ),
      owner: cast.director,
    },
    hosts: {
      name: say("Gastvrouwen en gastheren van de open kanalen", "Hosts of the open channels"),
      group: "network-owner",
      interest: 5,
      influence: 3,
      stance: "for",
      approach: say(
        "Breng hen elke zes weken bij elkaar en neem weg wat in de weg zit.",
        "Bring them together every six weeks and take away what is in the way.",
      ),
      owner: cast.adviser,
    },
    council: {
      name: say("Ondernemingsraad", "Works council"),
      group: "works-council",
      interest: 5,
      influence: 4,
      stance: "neutral",
      approach: say(
        "Laat hen meepraten vanaf de eerste schets. De grens staat vast: we kijken naar groepen, nooit naar één collega.",
        "Let them have a say from the first sketch. The line is fixed: we look at groups, never at one colleague.",
      ),
      owner: cast.hr,
    },
    it: {
      name: say("Cluster ICT en data", "Cluster ICT en data"),
      group: "it",
      interest: 3,
      influence: 4,
      stance: "for",
      approach: say(
        "Kies samen, één keer. Geef hun de eisen in woorden van gebruikers.",
        "Choose together, once. Give them the needs in the words of users.",
      ),
      owner: cast.it,
    },
    foremen: {
      name: say("Voormannen van de Buitendienst", "Foremen of the Buitendienst"),
      group: "connector",
      interest: 4,
      influence: 4,
      stance: "neutral",
      approach: say(
        "Kom om half zeven naar de werf. Vraag wat zij van Beheer willen weten, en regel dat antwoord eerst.",
        "Come to the yard at half past six. Ask what they want to know from Beheer, and arrange that answer first.",
      ),
      owner: cast.foreman,
    },
    hinge: {
      name: say("Collega’s die Sociaal domein en ICT verbinden", "Colleagues who connect Sociaal domein and ICT"),
      group: "connector",
      interest: 4,
      influence: 3,
      stance: "for",
      approach: say(
        "Er zijn er maar een paar. Zorg dat #digitaal-sociaal er meer leden bij krijgt voordat iemand vertrekt.",
        "There are only a few. See that #digitaal-sociaal gains members before somebody leaves.",
      ),
      owner: cast.it,
    },
    safety: {
      name: say("Veiligheid en toezicht", "Veiligheid en toezicht"),
      group: "other",
      interest: 2,
      influence: 3,
      stance: "against",
      approach: say(
        "Vraag eerst naar de reden: ze vrezen dat vertrouwelijke zaken rondgaan. Spreek met #veilig-in-de-wijk af wat wel en niet kan.",
        "Ask for the reason first: they fear that confidential matters get about. Agree with #veilig-in-de-wijk on what can and cannot be said.",
      ),
      owner: cast.enforcer,
    },
  });

/** How news, questions and ideas find their way. */
export const flows = ({say}: Setting) =>
  written(informationFlow, {
    monday: {
      name: say("Besluiten van de directie", "Decisions of the directors"),
      from: say("Directie", "Directors"),
      to: say("Teamleiders", "Team leaders"),
      formal: "formal",
      means: say("het maandagbericht", "the Monday message"),
      runs: say("Naar beneden, en er komt weinig terug.", "Downwards, and little comes back."),
      function: say(
        "Mensen weten wat er besloten is. Waarom, staat er zelden bij.",
        "People know what was decided. Why is rarely told.",
      ),
      works: "partly",
    },
    meeting: {
      name: say("Nieuws voor het team", "News for the team"),
      from: say("Teamleiders", "Team leaders"),
      to: say("Teams", "Teams"),
      formal: "formal",
      means: say("het werkoverleg", "the team meeting"),
      runs: say(
        "Goed op kantoor. Op de werf valt het vaak uit.",
        "Well at the office. At the yard it is often cancelled.",
      ),
      works: "partly",
    },
    yard: {
      name: say("Wie doet wat vandaag", "Who does what today"),
      from: say("Voormannen", "Foremen"),
      to: "Buitendienst",
      formal: "informal",
      means: say("de koffie van half zeven", "the coffee at half past six"),
      runs: say("Snel, mondeling en met een grap.", "Quickly, spoken and with a joke."),
      function: say(
        "Verdeelt het werk en vangt op wie een slechte nacht had.",
        "Shares out the work and catches who had a bad night.",
      ),
      works: "well",
    },
    "broken-street": {
      name: say("Wat er kapot is op straat", "What is broken in the street"),
      from: "Buitendienst",
      to: say("Beheer openbare ruimte", "Public space"),
      formal: "informal",
      means: say("#buitendienst-en-beheer, of een telefoontje", "#buitendienst-en-beheer, or a call"),
      runs: say("Via een paar beheerders.", "Through a few colleagues of Beheer."),
      function: say("Scheelt een tweede keer openbreken.", "Saves opening the street twice."),
      works: "partly",
    },
    "unclear-letter": {
      name: say("Brieven die niemand snapt", "Letters that nobody understands"),
      from: say("Balie en telefoon", "Desk and telephone"),
      to: say("Schrijvers van brieven", "Writers of letters"),
      formal: "informal",
      means: "#schrijven-voor-inwoners",
      runs: say(
        "Een foto van de brief, en binnen een dag een voorstel.",
        "A photo of the letter, and a proposal within a day.",
      ),
      works: "well",
    },
    ideas: {
      name: say("Ideeën om het beter te doen", "Ideas to do better"),
      from: say("Teams", "Teams"),
      to: say("Directie", "Directors"),
      formal: "formal",
      means: say("de ideeënbus op intranet", "the idea box on the intranet"),
      runs: say("Ze komen aan. Niemand hoort er nog iets van.", "They arrive. Nobody hears of them again."),
      works: "badly",
    },
    "safety-news": {
      name: say("Wat er speelt in de wijk", "What is going on in the neighbourhood"),
      from: say("Wijkteams", "Neighbourhood teams"),
      to: say("Veiligheid en toezicht", "Veiligheid en toezicht"),
      formal: "informal",
      means: "#veilig-in-de-wijk",
      runs: say("Als de vaste contactpersoon er is.", "When the regular contact is in."),
      works: "partly",
    },
  });

import {coalitionMember} from "../../vision/kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** Who walk along; all joined but one, who was asked. */
export const coalition = ({say}: Setting) =>
  written(coalitionMember, {
    adviser: {
      name: cast.adviser,
      discipline: "ic",
      role: say("adviseur interne communicatie", "internal communication adviser"),
      brings: say("Kent de netwerken en begeleidt het traject.", "Knows the networks and guides the trajectory."),
      needs: say("Een dag in de week, en rugdekking als het schuurt.", "A day a week, and backing when it chafes."),
      commitments: say(
        "Houdt elke maand een uur werkplaats voor wie iets wil beginnen.",
        "Holds an hour each month for those who want to begin something.",
      ),
      contact: "#koffiehoek",
      state: "joined",
    },
    editor: {
      name: cast.editor,
      discipline: "corporate-communication",
      role: say("communicatieadviseur", "communication adviser"),
      brings: say(
        "Weet wat bewoners en pers vragen, en ziet het als binnen en buiten uit elkaar lopen.",
        "Knows what residents and press ask, and sees it when inside and outside drift apart.",
      ),
      needs: say("Eerder horen wat er speelt dan de krant.", "To hear what is going on before the paper does."),
      commitments: say(
        "Deelt elke vrijdag drie vragen van buiten in #algemeen.",
        "Shares three questions from outside in #algemeen each Friday.",
      ),
      state: "joined",
    },
    hr: {
      name: cast.hr,
      discipline: "hr",
      role: say("HR-adviseur", "HR adviser"),
      brings: say(
        "Introductie, gesprekken over het werk en het leeraanbod.",
        "Introduction, talks about the work and the learning offer.",
      ),
      needs: say(
        "Zekerheid dat niemand op berichten wordt beoordeeld.",
        "Certainty that nobody is judged by messages.",
      ),
      commitments: say(
        "Neemt netwerken op in de introductie van nieuwe collega’s.",
        "Makes networks part of the introduction of new colleagues.",
      ),
      state: "joined",
    },
    it: {
      name: cast.it,
      discipline: "it",
      role: say("informatieadviseur", "information adviser"),
      brings: say(
        "Overzicht van de middelen en van wat veilig kan.",
        "An overview of the tools and of what can be done safely.",
      ),
      needs: say("Eén keuze die een paar jaar blijft staan.", "One choice that stands for a few years."),
      commitments: say(
        "Regelt aanmelden met de werkpas op de werf.",
        "Arranges signing in with the staff card at the yard.",
      ),
      state: "joined",
    },
    director: {
      name: cast.director,
      discipline: "management",
      role: say("directeur bedrijfsvoering", "director of operations"),
      brings: say("Tijd, geld en een stem in de directie.", "Time, money and a voice among the directors."),
      needs: say(
        "Een rekening die klopt, en na een half jaar een eerlijk antwoord of het werkt.",
        "A sum that adds up, and an honest answer after half a year on whether it works.",
      ),
      commitments: say(
        "Schrijft zelf, elke twee weken, ook over wat tegenzit.",
        "Writes herself, every two weeks, also about what disappoints.",
      ),
      state: "joined",
    },
    desk: {
      name: cast.desk,
      discipline: "sales-service",
      role: say("kwaliteitscoach klantcontact", "quality coach, customer contact"),
      brings: say("Hoort elke dag waar inwoners op vastlopen.", "Hears each day where residents get stuck."),
      needs: say(
        "Een plek waar haar vraag binnen een dag antwoord krijgt.",
        "A place where her question is answered within a day.",
      ),
      commitments: say(
        "Zet brieven die vragen opleveren in #schrijven-voor-inwoners.",
        "Puts letters that raise questions in #schrijven-voor-inwoners.",
      ),
      state: "joined",
    },
    neighbourhood: {
      name: cast.neighbourhood,
      discipline: "primary-process",
      role: say("wijkcoördinator", "neighbourhood coordinator"),
      brings: say("Werkt al jaren over clusters heen.", "Has worked across clusters for years."),
      needs: say(
        "Dat leidinggevenden het gesprek in de wijk ook werk noemen.",
        "That managers call the talk in the neighbourhood work too.",
      ),
      commitments: say("Is gastvrouw van #wijkgericht-werken.", "Hosts #wijkgericht-werken."),
      state: "joined",
    },
    council: {
      name: cast.council,
      discipline: "works-council",
      role: say(
        "monteur op de werf en lid van de ondernemingsraad",
        "mechanic at the yard and member of the works council",
      ),
      brings: say("Zegt hardop wat anderen denken.", "Says out loud what others think."),
      needs: say(
        "Dat de werf meetelt, ook wie geen scherm heeft.",
        "That the yard counts, also those without a screen.",
      ),
      commitments: say("Legt elke stap voor aan de ondernemingsraad.", "Puts each step before the works council."),
      contact: say("Werf De Sluis, loods 2", "Werf De Sluis, shed 2"),
      state: "joined",
    },
    enforcer: {
      name: cast.enforcer,
      discipline: "primary-process",
      role: say("coördinator handhaving", "coordinator of enforcement"),
      brings: say("Een team dat nu vooral onderling praat.", "A team that now talks mostly among itself."),
      needs: say("Duidelijkheid over wat vertrouwelijk blijft.", "Clarity on what stays confidential."),
      state: "asked",
    },
  });

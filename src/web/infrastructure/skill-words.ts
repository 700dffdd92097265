import {words} from "../i18n/index.ts";

/** The words of the skills plan. */
export const skillWords = words({
  nl: {
    title: {
      start: "Welke vaardigheden hebben mensen nodig?",
      targets: (count: number, number: string) =>
        count === 1
          ? "Er staat één vaardigheid. Wie moet hoe ver zijn?"
          : `Er staan ${number} vaardigheden. Wie moet hoe ver zijn?`,
      gaps: (count: number, number: string, role: string, skill: string) =>
        count === 1
          ? `Er is één verschil te overbruggen: ${role}, “${skill}”`
          : `Er zijn ${number} verschillen te overbruggen; het grootst is “${skill}” bij ${role}`,
      reached: "Elke rol is waar die moet zijn",
      unknown: "De doelen staan er. Waar staan mensen nu?",
    },
    lead: "Een middel werkt pas als mensen ermee kunnen omgaan, en met elkaar. Kijk naar rollen, nooit naar één persoon.",
    startHow:
      "Begin met acht vaardigheden: vier over middelen, vier over mensen. Elk heeft vier niveaus in woorden. Pas ze daarna aan op jullie werk.",
    add: (count: number) => (count === 1 ? "Voeg de ontbrekende vaardigheid toe" : `Voeg ${count} vaardigheden toe`),
    added: "De vaardigheden staan erbij.",
    matrix: {
      title: "Elke rol naast elke vaardigheid",
      how: "Gevuld is waar de meesten nu staan. Omrand is wat er nog bij komt.",
      role: "Rol",
      level: (target: string) => `doel ${target}`,
      steps: (now: string, target: string) => `nu ${now}, doel ${target}`,
    },
    gaps: "Wat er te leren is",
    levels: {
      title: "De niveaus in woorden",
      heads: ["1 · begint", "2 · met hulp", "3 · zelf", "4 · helpt anderen"],
    },
    skills: {
      title: "Vaardigheden",
      lead: "Harde vaardigheden gaan over hoe een middel werkt, zachte over hoe je met mensen omgaat.",
      empty: "Beschrijf wat iemand doet die het kan. Zoals: stelt een vraag waar anderen die ook kunnen lezen.",
    },
    targets: {
      title: "Doelen per rol",
      lead: "Niet iedereen hoeft alles te kunnen. Kies per rol wat telt.",
      empty: "Zoals: teamleiders, leiden door aandacht te geven, doel 3, nu 2.",
    },
    offers: {
      title: "Hoe mensen het leren",
      lead: "Kort en op de werkplek helpt vaak meer dan een cursus.",
      empty: "Zoals: spreekuur op dinsdag, voor iedereen, geregeld door IC.",
    },
  },
  en: {
    title: {
      start: "Which skills do people need?",
      targets: (count, number) =>
        count === 1
          ? "There is one skill. Who should be how far?"
          : `There are ${number} skills. Who should be how far?`,
      gaps: (count, number, role, skill) =>
        count === 1
          ? `There is one gap to close: ${role}, “${skill}”`
          : `There are ${number} gaps to close; the widest is “${skill}” for ${role}`,
      reached: "Every role is where it should be",
      unknown: "The targets are there. Where are people now?",
    },
    lead: "A tool works only when people can handle it, and each other. Look at roles, never at one person.",
    startHow:
      "Begin with eight skills: four about tools, four about people. Each has four levels in words. Fit them to your own work after that.",
    add: (count) => (count === 1 ? "Add the missing skill" : `Add ${count} skills`),
    added: "The skills have been added.",
    matrix: {
      title: "Each role beside each skill",
      how: "Filled is where most are now. Outlined is what is still to come.",
      role: "Role",
      level: (target) => `target ${target}`,
      steps: (now, target) => `now ${now}, target ${target}`,
    },
    gaps: "What there is to learn",
    levels: {
      title: "The levels in words",
      heads: ["1 · begins", "2 · with help", "3 · alone", "4 · helps others"],
    },
    skills: {
      title: "Skills",
      lead: "Hard skills are about how a tool works, soft ones about how you deal with people.",
      empty: "Describe what somebody does who can do it. Such as: asks a question where others can read it too.",
    },
    targets: {
      title: "Targets per role",
      lead: "Not everybody needs to be able to do everything. Choose for each role what counts.",
      empty: "Such as: team leaders, leading by giving attention, target 3, now 2.",
    },
    offers: {
      title: "How people learn it",
      lead: "Short and at work often helps more than a course.",
      empty: "Such as: a walk-in hour on Tuesday, for everybody, arranged by IC.",
    },
  },
});

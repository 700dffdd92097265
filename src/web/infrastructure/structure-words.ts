import {words} from "../i18n/index.ts";

/** The words of the communication structure. */
export const structureWords = words({
  nl: {
    title: {
      start: "Waar kunnen mensen iets kwijt?",
      holes: (count: number, number: string) =>
        count === 1 ? "Eén onderwerp heeft nog geen plek" : `${number} onderwerpen hebben nog geen plek`,
      issues: "De plekken staan er. Welke onderwerpen horen waar?",
      whole: "Elk onderwerp heeft een plek",
    },
    lead: "De structuur laat zien welk onderwerp waar aan de orde komt: in een overleg of medium, en ook bij de koffie.",
    overview: {
      title: "Wat waar aan de orde komt",
      issue: "Onderwerp",
      formal: "Formeel",
      informal: "Informeel",
      other: "Niet gezegd",
      raisedBy: "Wie brengt het in",
      nowhere: "nergens",
    },
    remarks: "Gaten in de structuur",
    media: {
      title: "Media en overleggen",
      lead: "Neem ook mee wat niemand heeft bedacht: de lunchtafel, de appgroep, de rookplek.",
      empty: "Zoals: weekstart, formeel, elke maandag, voor het team, eigenaar: teamleider.",
    },
    issues: {
      title: "Onderwerpen",
      lead: "Denk aan wat mensen bezighoudt, en aan wat de organisatie van hen wil weten.",
      empty: "Zoals: werkdruk, aan de orde in de weekstart en aan de lunchtafel, ingebracht door wie het merkt.",
    },
    team: {
      title: "Het multidisciplinaire overleg",
      lead: "IC, HR, ICT en leidinggevenden sturen samen op middelen, vaardigheden en structuur. Leg per keer agenda en besluiten vast.",
      empty:
        "Plan een eerste keer. Zoals: in januari, met IC, HR, ICT en een teamleider, over de uitslag van de quickscan.",
    },
  },
  en: {
    title: {
      start: "Where can people raise something?",
      holes: (count, number) => (count === 1 ? "One issue has no place yet" : `${number} issues have no place yet`),
      issues: "The places are there. Which issues belong where?",
      whole: "Every issue has a place",
    },
    lead: "The structure shows which issue is addressed where: in a meeting or medium, and over coffee too.",
    overview: {
      title: "What is addressed where",
      issue: "Issue",
      formal: "Formal",
      informal: "Informal",
      other: "Not said",
      raisedBy: "Who brings it up",
      nowhere: "nowhere",
    },
    remarks: "Holes in the structure",
    media: {
      title: "Media and meetings",
      lead: "Include what nobody designed: the lunch table, the chat group, the smokers’ corner.",
      empty: "Such as: start of the week, formal, every Monday, for the team, owner: team leader.",
    },
    issues: {
      title: "Issues",
      lead: "Think of what keeps people busy, and of what the organisation wants to know from them.",
      empty:
        "Such as: workload, addressed at the start of the week and at the lunch table, brought up by whoever notices.",
    },
    team: {
      title: "The multidisciplinary meeting",
      lead: "IC, HR, IT and managers steer tools, skills and structure together. Record agenda and decisions each time.",
      empty:
        "Plan a first one. Such as: in January, with IC, HR, IT and a team leader, about the outcome of the quick scan.",
    },
  },
});

import {choice, entriesOf, entryOf, kind, long, number, text, yes} from "../dossier/kinds.ts";

const leastLevel = 1;
export const mostLevel = 4;

/** What people can do in networks, in four levels that a colleague can recognise. */
export const skill = kind({
  id: "skill",
  one: {nl: "Vaardigheid", en: "Skill"},
  many: {nl: "Vaardigheden", en: "Skills"},
  title: "name",
  fields: {
    name: text("Vaardigheid", "Skill", {required: true, longest: 120}),
    sort: choice(
      "Soort",
      "Sort",
      {hard: {nl: "hard", en: "hard"}, soft: {nl: "zacht", en: "soft"}},
      {
        hint: {
          nl: "Hard: hoe een middel werkt. Zacht: hoe je met mensen omgaat.",
          en: "Hard: how a tool works. Soft: how you deal with people.",
        },
      },
    ),
    level1: long("Niveau 1: begint", "Level 1: begins", {longest: 500, inTable: false}),
    level2: long("Niveau 2: doet het met hulp", "Level 2: does it with help", {longest: 500, inTable: false}),
    level3: long("Niveau 3: doet het zelf", "Level 3: does it alone", {longest: 500, inTable: false}),
    level4: long("Niveau 4: helpt anderen", "Level 4: helps others", {longest: 500, inTable: false}),
    inIntroduction: yes("In de introductie van nieuwe collega’s", "In the introduction of new colleagues"),
    inAppraisal: yes("In het gesprek over het werk", "In the appraisal talk", {
      hint: {nl: "Als onderwerp van gesprek, niet als cijfer.", en: "As a subject to talk about, not as a mark."},
    }),
  },
});

/** How far people in a role should be in a skill, and how far they are as a group. */
export const skillTarget = kind({
  id: "skill-target",
  one: {nl: "Doel per rol", en: "Target of a role"},
  many: {nl: "Doelen per rol", en: "Targets per role"},
  title: "role",
  fields: {
    skill: entryOf("skill", "Vaardigheid", "Skill", {required: true}),
    role: text("Rol", "Role", {
      required: true,
      longest: 120,
      hint: {
        nl: "Een groep mensen, zoals: teamleiders of beheerders van een netwerk. Nooit één persoon.",
        en: "A group of people, such as: team leaders or owners of a network. Never one person.",
      },
    }),
    target: number("Doel", "Target", {
      required: true,
      least: leastLevel,
      most: mostLevel,
      hint: {nl: "Niveau 1 tot en met 4.", en: "Level 1 to 4."},
    }),
    now: number("Nu", "Now", {
      least: leastLevel,
      most: mostLevel,
      hint: {
        nl: "Waar de meesten nu staan. Leeg als je het niet weet.",
        en: "Where most are now. Empty if you do not know.",
      },
    }),
  },
});

/** How people learn a skill here. */
export const learningOffer = kind({
  id: "learning-offer",
  one: {nl: "Aanbod", en: "Offer"},
  many: {nl: "Leeraanbod", en: "Learning offer"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 160}),
    form: choice("Vorm", "Form", {
      workshop: {nl: "werksessie", en: "workshop"},
      coaching: {nl: "coaching op de werkplek", en: "coaching at work"},
      buddy: {nl: "maatje", en: "buddy"},
      online: {nl: "online les", en: "online lesson"},
      card: {nl: "kaart of filmpje", en: "card or short film"},
      other: {nl: "anders", en: "other"},
    }),
    skills: entriesOf("skill", "Vaardigheden", "Skills"),
    forWhom: text("Voor wie?", "For whom?"),
    when: text("Wanneer?", "When?"),
    owner: text("Wie regelt het?", "Who arranges it?", {longest: 120}),
    cost: number("Kosten", "Cost", {least: 0, unit: {nl: "euro", en: "euros"}}),
  },
});

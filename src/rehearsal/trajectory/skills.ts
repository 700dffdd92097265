import {learningOffer, skill, skillTarget} from "../../infrastructure/skill-kinds.ts";
import {startingSkill} from "../../infrastructure/skills-content.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** Five of the skills that the product begins with. */
export const skills = ({language}: Setting) =>
  written(skill, {
    "open-sharing": startingSkill("open-sharing", language),
    "leading-by-attention": startingSkill("leading-by-attention", language),
    "channels-and-rest": startingSkill("channels-and-rest", language),
    "finding-people": startingSkill("finding-people", language),
    "good-talk": startingSkill("good-talk", language),
  });

/** How far each group of people should come. */
export const targets = ({say}: Setting) =>
  written(skillTarget, [
    {
      skill: "open-sharing",
      role: say("Alle collega’s met een account", "All colleagues with an account"),
      target: 2,
      now: 2,
    },
    {skill: "open-sharing", role: say("Voormannen", "Foremen"), target: 3, now: 1},
    {skill: "leading-by-attention", role: say("Teamleiders", "Team leaders"), target: 3, now: 1},
    {skill: "leading-by-attention", role: say("Clustermanagers", "Cluster managers"), target: 4, now: 2},
    {skill: "channels-and-rest", role: say("Teamleiders", "Team leaders"), target: 3, now: 2},
    {skill: "finding-people", role: say("Wie net begint", "Those who just began"), target: 3},
    {skill: "good-talk", role: say("Gastvrouwen en gastheren", "Hosts"), target: 4, now: 3},
  ]);

/** How they learn it. */
export const offers = ({say, inProportion}: Setting) =>
  written(learningOffer, [
    {
      name: say("Een uur luisteren", "An hour of listening"),
      form: "workshop",
      skills: ["leading-by-attention"],
      forWhom: say("teamleiders en clustermanagers", "team leaders and cluster managers"),
      when: say("elke maand, in groepen van acht", "every month, in groups of eight"),
      owner: cast.hr,
      cost: inProportion(9_000),
    },
    {
      name: say("Maatje op de werf", "Buddy at the yard"),
      form: "buddy",
      skills: ["open-sharing", "finding-people"],
      forWhom: say("voormannen en hun ploeg", "foremen and their crew"),
      when: say("de eerste zes weken", "the first six weeks"),
      owner: cast.foreman,
      cost: 0,
    },
    {
      name: say("Werkplaats voor gastvrouwen en gastheren", "Workshop for hosts"),
      form: "coaching",
      skills: ["good-talk", "channels-and-rest"],
      forWhom: say("wie een open kanaal begeleidt", "those who look after an open channel"),
      when: say("elke zes weken", "every six weeks"),
      owner: cast.adviser,
      cost: inProportion(2_000),
    },
    {
      name: say("Kaart: waar stel ik mijn vraag?", "Card: where do I ask?"),
      form: "card",
      skills: ["finding-people"],
      forWhom: say("wie net begint", "those who just began"),
      when: say("op de eerste werkdag", "on the first day at work"),
      owner: cast.editor,
      cost: 300,
    },
  ]);

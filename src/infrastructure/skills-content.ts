import type {DetailsOf, Words} from "../dossier/kinds.ts";
import type {skill} from "./skill-kinds.ts";

interface StartingSkill {
  readonly name: Words;
  readonly sort: "hard" | "soft";
  /** From beginning to helping others. */
  readonly levels: readonly [Words, Words, Words, Words];
  readonly inIntroduction: boolean;
  readonly inAppraisal: boolean;
}

/** Eight skills to begin with: four about the tools, four about people. */
export const startingSkills = {
  "shared-documents": {
    name: {nl: "Samen aan één document werken", en: "Working on one document together"},
    sort: "hard",
    levels: [
      {nl: "Opent een gedeeld document en leest mee.", en: "Opens a shared document and reads along."},
      {
        nl: "Deelt met wat hulp een document met de juiste mensen en schrijft er opmerkingen in.",
        en: "With some help shares a document with the right people and writes comments in it.",
      },
      {
        nl: "Werkt tegelijk met anderen in één versie en vindt een oude versie terug.",
        en: "Works in one version together with others and finds an earlier version again.",
      },
      {
        nl: "Helpt een team over te stappen van bijlagen naar één gedeelde plek.",
        en: "Helps a team move from attachments to one shared place.",
      },
    ],
    inIntroduction: true,
    inAppraisal: false,
  },
  "finding-people": {
    name: {nl: "Mensen en kennis vinden", en: "Finding people and knowledge"},
    sort: "hard",
    levels: [
      {nl: "Vraagt het aan wie toevallig in de buurt is.", en: "Asks whoever happens to be near."},
      {
        nl: "Zoekt met hulp in profielen, kanalen en gedeelde mappen.",
        en: "With help searches profiles, channels and shared folders.",
      },
      {
        nl: "Vindt zelf wie iets weet, ook buiten de eigen afdeling, en houdt het eigen profiel bij.",
        en: "Finds who knows something, outside the own department too, and keeps the own profile up to date.",
      },
      {
        nl: "Maakt kennis vindbaar voor anderen en brengt mensen met dezelfde vraag bij elkaar.",
        en: "Makes knowledge easy to find for others and brings people with the same question together.",
      },
    ],
    inIntroduction: true,
    inAppraisal: false,
  },
  "channels-and-rest": {
    name: {nl: "Kanalen kiezen en rust bewaren", en: "Choosing channels and keeping calm"},
    sort: "hard",
    levels: [
      {nl: "Gebruikt één kanaal voor alles.", en: "Uses one channel for everything."},
      {
        nl: "Kiest met de wegwijzer erbij een kanaal en zet meldingen uit die storen.",
        en: "Chooses a channel with the signpost at hand and switches off alerts that disturb.",
      },
      {
        nl: "Kiest zelf het kanaal dat past, en spreekt met het team af wanneer je een antwoord mag verwachten.",
        en: "Chooses the channel that fits, and agrees with the team when an answer may be expected.",
      },
      {
        nl: "Helpt een team met minder kanalen en minder mail toe te kunnen.",
        en: "Helps a team to do with fewer channels and less mail.",
      },
    ],
    inIntroduction: true,
    inAppraisal: false,
  },
  "meeting-at-a-distance": {
    name: {nl: "Op afstand overleggen", en: "Meeting at a distance"},
    sort: "hard",
    levels: [
      {nl: "Doet mee aan een overleg op afstand.", en: "Takes part in a meeting at a distance."},
      {
        nl: "Deelt met hulp een scherm en gebruikt de hand en de chat.",
        en: "With help shares a screen and uses the hand and the chat.",
      },
      {
        nl: "Leidt een overleg waarin mensen in de zaal en thuis allebei meedoen.",
        en: "Leads a meeting in which people in the room and at home both take part.",
      },
      {
        nl: "Leert anderen wanneer overleg nodig is en wanneer een bericht genoeg is.",
        en: "Teaches others when a meeting is needed and when a message will do.",
      },
    ],
    inIntroduction: true,
    inAppraisal: false,
  },
  "network-awareness": {
    name: {nl: "Je netwerk kennen", en: "Knowing your network"},
    sort: "soft",
    levels: [
      {nl: "Kent de mensen van de eigen afdeling.", en: "Knows the people of the own department."},
      {
        nl: "Kan met hulp tekenen met wie het werk verbindt, binnen en buiten de organisatie.",
        en: "With help can draw with whom the work connects, inside the organisation and out.",
      },
      {
        nl: "Ziet wie er ontbreekt en zoekt die mensen op.",
        en: "Sees who is missing and goes to meet those people.",
      },
      {
        nl: "Verbindt groepen die elkaar nog niet kennen en laat daarna los.",
        en: "Connects groups that do not know each other yet, and then lets go.",
      },
    ],
    inIntroduction: true,
    inAppraisal: true,
  },
  "open-sharing": {
    name: {nl: "Open vragen en delen", en: "Asking and sharing in the open"},
    sort: "soft",
    levels: [
      {nl: "Leest mee, maar stelt vragen onder vier ogen.", en: "Reads along, but asks in private."},
      {
        nl: "Stelt met een duwtje een vraag waar anderen die ook kunnen lezen.",
        en: "With a nudge asks a question where others can read it too.",
      },
      {
        nl: "Deelt werk dat nog niet af is, bedankt voor antwoorden en schrijft op wat eruit kwam.",
        en: "Shares work that is not finished, thanks for answers and writes down what came of it.",
      },
      {
        nl: "Maakt het voor anderen veilig om iets te vragen, ook als zij nieuw zijn.",
        en: "Makes it safe for others to ask, also when they are new.",
      },
    ],
    inIntroduction: true,
    inAppraisal: true,
  },
  "good-talk": {
    name: {nl: "Een goed gesprek voeren op een scherm", en: "Having a good talk on a screen"},
    sort: "soft",
    levels: [
      {nl: "Reageert meteen, zonder de toon te wegen.", en: "Responds at once, without weighing the tone."},
      {
        nl: "Vraagt soms een collega mee te lezen voor een lastig antwoord de deur uit gaat.",
        en: "Sometimes asks a colleague to read along before a hard answer goes out.",
      },
      {
        nl: "Vraagt door, is het rustig oneens en belt als een bericht niet meer helpt.",
        en: "Asks on, disagrees calmly and calls when a message no longer helps.",
      },
      {
        nl: "Brengt een gesprek dat vastloopt weer op gang zonder partij te kiezen.",
        en: "Gets a talk that is stuck going again without taking sides.",
      },
    ],
    inIntroduction: false,
    inAppraisal: true,
  },
  "leading-by-attention": {
    name: {nl: "Leiden door aandacht te geven", en: "Leading by giving attention"},
    sort: "soft",
    levels: [
      {nl: "Stuurt berichten rond en wacht op vragen.", en: "Sends messages round and waits for questions."},
      {
        nl: "Reageert met hulp op wat mensen zelf aandragen.",
        en: "With help responds to what people bring up themselves.",
      },
      {
        nl: "Luistert zichtbaar mee, geeft vertrouwen en zegt het ook als iets niet kan.",
        en: "Listens visibly, gives trust and also says when something cannot be done.",
      },
      {
        nl: "Geeft ruimte aan netwerken die nog geen vorm hebben en neemt andere leiders daarin mee.",
        en: "Gives room to networks without a form yet and takes other leaders along in that.",
      },
    ],
    inIntroduction: false,
    inAppraisal: true,
  },
} as const satisfies Readonly<Record<string, StartingSkill>>;

export type StartingSkillName = keyof typeof startingSkills;

/** A starting skill as an entry in one language. */
export function startingSkill(named: StartingSkillName, language: keyof Words): DetailsOf<typeof skill> {
  const {name, sort, levels, inIntroduction, inAppraisal}: StartingSkill = startingSkills[named];
  const [level1, level2, level3, level4] = levels;
  return {
    name: name[language],
    sort,
    level1: level1[language],
    level2: level2[language],
    level3: level3[language],
    level4: level4[language],
    inIntroduction,
    inAppraisal,
  };
}

import type {ChapterId} from "../../advice/chapters-content.ts";
import type {Setting} from "./setting.ts";

/** What people of Waterrijk wrote themselves, beside what is composed from the trajectory: a paragraph each. */
export const visionWords = ({say}: Setting) => ({
  opening: [
    say(
      "Wie bij ons een straat openbreekt, een uitkering regelt of de telefoon opneemt, doet dat nooit alleen. Er is altijd een collega die iets weet wat jij niet weet. Meestal vind je die ook, maar je moet er geluk bij hebben.",
      "Whoever opens a street here, arranges a benefit or answers the telephone never does so alone. There is always a colleague who knows what you do not. Mostly you find that colleague, but you need luck.",
    ),
    say(
      "Dat geluk willen we een handje helpen. Niet met een campagne en niet met een nieuw systeem. We beginnen bij de mensen die elkaar al vinden: aan de koffietafel op de werf, in #wijkgericht-werken, op de gang. Daar kijken we wat werkt, en wie er ontbreekt.",
      "We want to lend that luck a hand. Not with a campaign and not with a new system. We begin with the people who find each other already: at the coffee table in the yard, in #wijkgericht-werken, in the corridor. There we look at what works, and who is missing.",
    ),
    say(
      "Eén ding staat vast. We kijken naar groepen en naar het gesprek, nooit naar één collega. Wie meeleest en niets schrijft, hoort er net zo goed bij.",
      "One thing is fixed. We look at groups and at the conversation, never at one colleague. Who reads along and writes nothing belongs just as well.",
    ),
  ],
  /** What is done differently this year. */
  next: [
    say(
      "Een directeur schrijft zelf, elke twee weken, ook over wat tegenzit. Hanneke begint.",
      "A director writes in person, every two weeks, also about what disappoints. Hanneke begins.",
    ),
    say(
      "De Buitendienst doet mee op haar eigen manier: om half zeven aan de koffie, met een scherm alleen als de ploeg dat wil. Geert begint met twee ploegen.",
      "The Buitendienst takes part in its own way: at half past six over coffee, with a screen only if the crew wants one. Geert begins with two crews.",
    ),
    say(
      "Een idee krijgt binnen een maand antwoord, ook als het antwoord nee is. Maarten houdt het bij.",
      "An idea gets an answer within a month, also when the answer is no. Maarten keeps track.",
    ),
  ],
});

export const auditWords = ({say}: Setting): readonly string[] => [
  say(
    "Waterrijk is een gemeente waar mensen blijven en elkaar helpen. Vraag iets in het goede kanaal en je hebt binnen een uur antwoord. Vraag het op de verkeerde plek en je hoort niets, ook al weet iemand het.",
    "Waterrijk is a municipality where people stay and help each other. Ask in the right channel and you have an answer within an hour. Ask in the wrong place and you hear nothing, although somebody knows.",
  ),
  say(
    "Twee dingen vielen ons op. De werf praat de hele dag, maar niet met ons: wat daar gezegd wordt, komt de poort niet uit. En wie een idee instuurt, krijgt bijna nooit antwoord. Dat laatste is makkelijk te veranderen, en mensen vragen erom.",
    "Two things struck us. The yard talks all day, but not with us: what is said there does not leave the gate. And who sends in an idea hardly ever gets an answer. The latter is easy to change, and people ask for it.",
  ),
  say(
    "Let op het verschil tussen zeggen en doen. In het onderzoek vinden mensen het veilig om van mening te verschillen. In de open kanalen zagen we dat zelden. Wij lezen dat als een vraag aan leidinggevenden: wie gaat voor?",
    "Mind the difference between saying and doing. In the survey people find it safe to disagree. In the open channels we rarely saw it. We read that as a question to managers: who goes first?",
  ),
];

export const storyWords = ({say}: Setting): readonly string[] => [
  say(
    "Het is half zeven en nog donker. In de kantine van Werf De Sluis zegt iemand van Wegen dat ze maandag de Kade openbreken. “Wij vrijdag,” zegt iemand van Groen. Er valt een stilte, dan pakt een voorman het krijt. Een kwartier later ligt de straat op papier nog maar één keer open.",
    "It is half past six and still dark. In the canteen of Werf De Sluis somebody of Wegen says they will dig up the Kade on Monday. “We on Friday,” says somebody of Groen. There is a silence, then a foreman takes the chalk. A quarter of an hour later the street is, on paper, dug up only once.",
  ),
  say(
    "Aan de andere kant van de stad plaatst een baliemedewerker een foto van een brief. Drie teams schrijven mee. De volgende dag bellen er half zoveel mensen. Niemand gaf hier opdracht voor. Ze hadden elkaar gevonden.",
    "On the other side of town a desk colleague posts a photo of a letter. Three teams write along. The next day half as many people call. Nobody ordered this. They had found each other.",
  ),
  say(
    "Wat als we niets doen? Dan blijft het een kwestie van geluk. Vorig jaar ging het een maand over het zaterdagrooster, overal behalve bij ons. Toen we het hoorden, was het vertrouwen al weg.",
    "What if we do nothing? Then it stays a matter of luck. Last year people talked about the Saturday roster for a month, everywhere but with us. When we heard of it, trust was already gone.",
  ),
];

/** What stands before the composed part of each chapter of the advice. */
export const adviceWords = ({say}: Setting): Readonly<Record<ChapterId, readonly string[]>> => ({
  summary: [
    say(
      "Ons advies is om te bouwen op wat er al is. Koop geen nieuw middel. Sluit de werf aan, geef elk idee een antwoord en laat leidinggevenden oefenen in luisteren.",
      "Our advice is to build on what is there. Buy no new tool. Connect the yard, answer each idea and let managers practise listening.",
    ),
    say(
      "We vragen de directie om drie besluiten: accounts voor de Buitendienst, tijd voor gastvrouwen en gastheren, en een vast moment waarop jullie vertellen wat er met ideeën is gedaan.",
      "We ask the directors for three decisions: accounts for the Buitendienst, time for hosts, and a fixed moment at which you tell what was done with ideas.",
    ),
  ],
  organisation: [
    say(
      "Waterrijk is nuchter en trouw. Mensen houden niet van grote woorden, en dat is een voordeel: wat we beginnen, mag klein zijn, als het maar echt is.",
      "Waterrijk is down-to-earth and loyal. People do not like big words, and that is an advantage: what we begin may be small, as long as it is real.",
    ),
    say(
      "De opgave is wel groot. Een bewoner die hulp nodig heeft, komt bij vier clusters langs. Dat gaat goed als collega’s elkaar kennen en weten wie wat doet. Daarom beginnen we bij de wijk.",
      "The task is large, though. A resident who needs help passes four clusters. That goes well when colleagues know each other and know who does what. That is why we begin with the neighbourhood.",
    ),
  ],
  players: [
    say(
      "We spraken mensen aan de balie, op de werf, in de wijk en achter het bureau. Wat ze vragen is bescheiden: weten wie waarover gaat, en horen wat er met een idee gebeurt.",
      "We spoke with people at the desk, at the yard, in the neighbourhood and in the office. What they ask is modest: to know who is in charge of what, and to hear what happens with an idea.",
    ),
    say(
      "Eén lid van de coalitie is het op een punt niet met ons eens: de werf komt er in de visie te mager af. Wij nemen dat serieus. De eerste stap in de planning gaat daarom over de werf, en de ploegen beslissen zelf hoe het verdergaat.",
      "One member of the coalition disagrees with us on a point: the yard comes off too thin in the vision. We take that seriously. The first step of the planning is therefore about the yard, and the crews decide themselves how it goes on.",
    ),
  ],
  infrastructure: [
    say(
      "Mensen zijn er al. In Gesprek vinden collega’s elkaar elke dag, en een tweede plek zou dat in stukken hakken. Het sociale intranet zoekt beter, maar de werf komt er niet in; de app voor ploegen bewaart gegevens buiten Europa en valt daarmee af.",
      "People are there already. In Gesprek colleagues find each other every day, and a second place would cut that up. The social intranet searches better, but the yard cannot get in; the app for crews keeps data outside Europe and so is out.",
    ),
    say(
      "Een middel alleen doet niets. Het verschil zit in de teamleider die hardop zegt dat meedoen werktijd is, en in de gastvrouw die iemand bedankt die voor het eerst iets vraagt.",
      "A tool alone does nothing. The difference lies in the team leader who says out loud that taking part is working time, and in the host who thanks somebody who asks something for the first time.",
    ),
  ],
  themes: [
    say(
      "We kiezen vier thema’s en doen die goed. Bij elk thema begint iemand uit het netwerk zelf. Communicatie helpt, en blijft op de achtergrond.",
      "We choose four themes and do those well. With each theme somebody from the network itself begins. Communication helps, and stays in the background.",
    ),
    say(
      "Een voorbeeld. Over de verwarming praten we niet met een poster, maar met een vraag van de energieadviseur: waar kan het een graad lager? Wie antwoordt, denkt al mee.",
      "An example. About the heating we do not talk with a poster, but with a question of the energy adviser: where can it be a degree lower? Who answers is thinking along already.",
    ),
  ],
  monitoring: [
    say(
      "Volgen is luisteren met een vaste afspraak. Wie over een onderwerp gaat, kijkt elke week een uur mee en antwoordt. Op de werf doet de voorman dat, met een krijtbord en een foto op vrijdag.",
      "Following is listening by appointment. Who is in charge of a subject looks along for an hour each week and answers. At the yard the foreman does so, with a chalkboard and a photo on Friday.",
    ),
    say(
      "Cijfers gaan over groepen. De ondernemingsraad ziet wat we meten voordat iemand anders het ziet, en kan nee zeggen.",
      "Figures are about groups. The works council sees what we measure before anybody else does, and can say no.",
    ),
  ],
  "ic-function": [
    say(
      "Interne communicatie was hier een redactie. Ze wordt een werkplaats. Dat betekent ook ophouden: de wekelijkse nieuwsbrief stopt, en teams vertellen hun nieuws zelf.",
      "Internal communication was an editorial office here. It becomes a workshop. That also means stopping: the weekly newsletter ends, and teams tell their own news.",
    ),
    say(
      "Het multidisciplinaire overleg is de plek waar HR, ICT, de balie en de werf samen beslissen. Zonder dat overleg wordt dit een plan van de afdeling Communicatie, en dan redt het het niet.",
      "The multidisciplinary meeting is where HR, IT, the desk and the yard decide together. Without it this becomes a plan of the communication department, and then it will not survive.",
    ),
  ],
  implementation: [
    say(
      "We gaan stap voor stap, en na elke stap mag het antwoord nee zijn. De werf eerst, want daar is het verschil het grootst. Veiligheid later, met duidelijke afspraken over wat vertrouwelijk blijft.",
      "We go step by step, and after each step the answer may be no. The yard first, for there the difference is largest. Veiligheid later, with clear agreements on what stays confidential.",
    ),
    say(
      "Na een half jaar leggen we de quickscan en de monitor naast elkaar. Wat niet werkt, stoppen we, en dat vertellen we ook.",
      "After half a year we put quick scan and monitor side by side. What does not work we stop, and we tell that too.",
    ),
  ],
  budget: [
    say(
      "Dit is geen groot project. Het geld gaat naar de werf, naar leren en naar hulp bij de start. De chat hebben we al.",
      "This is no large project. The money goes to the yard, to learning and to help at the start. We have the chat already.",
    ),
    say(
      "De businesscase vraagt geduld, en ze is niet zeker. Gewonnen tijd is geen geld op de begroting: we tellen haar maar voor de helft. Verloop en betrokkenheid laten we buiten de rekening.",
      "The business case asks for patience, and it is not certain. Time saved is no money in the budget: we count only half of it. Turnover and engagement we leave out of the sum.",
    ),
    say(
      "Voor de wandelingen en bijeenkomsten is nog geen dekking. Wij stellen voor dat te betalen uit wat de nieuwsbrief kostte: drukwerk en uren.",
      "The walks and gatherings are not covered yet. We propose to pay them from what the newsletter cost: printing and hours.",
    ),
  ],
});

import {competenceNote, experiment, inspirationCard} from "../../business-case/inspiration-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** Stories of Waterrijk in each pane of the inspiration frame. */
export const stories = ({say}: Setting) =>
  written(inspirationCard, [
    {
      pane: "power",
      title: say(
        "Van een vraag in #wijkgericht-werken naar één inlooppunt per wijk",
        "From a question in #wijkgericht-werken to one walk-in point per neighbourhood",
      ),
      what: say(
        "Een wijkcoördinator vroeg waarom bewoners op vier plekken moeten aankloppen. Ruimte en Publieksdienst schoven aan. Na drie weken lag er een voorstel, na een maand een besluit.",
        "A neighbourhood coordinator asked why residents must knock on four doors. Ruimte and Publieksdienst joined in. After three weeks there was a proposal, after a month a decision.",
      ),
      lesson: say(
        "Niemand had dit gepland. Iemand uit de directie las mee en nam het over.",
        "Nobody had planned this. Somebody of the directors read along and took it up.",
      ),
      own: true,
      source: say("gastvrouw van het kanaal", "host of the channel"),
      shownWhere: say("bijeenkomst van teamleiders", "gathering of team leaders"),
      state: "told",
    },
    {
      pane: "power",
      title: say(
        "Half zeven, koffie op de werf: één keer graven in plaats van twee",
        "Half past six, coffee at the yard: digging once instead of twice",
      ),
      what: say(
        "Aan de koffietafel bleek dat Groen en Wegen dezelfde straat zouden openbreken, een week na elkaar. Ze schoven de planning in elkaar op een krijtbord.",
        "At the coffee table it turned out that Groen and Wegen would dig up the same street, a week apart. They merged the planning on a chalkboard.",
      ),
      lesson: say(
        "Een netwerk heeft geen scherm nodig. Wel iemand die daarna Beheer belt.",
        "A network needs no screen. It does need somebody who then calls Beheer.",
      ),
      own: true,
      offline: true,
      source: say("voorman Wegen en water", "foreman Wegen en water"),
      shownWhere: say("directieoverleg", "directors’ meeting"),
      state: "told",
    },
    {
      pane: "impact",
      title: say("Een directeur schreef: ik weet het nog niet", "A director wrote: I do not know yet"),
      what: say(
        "Over de verhuizing stond er eerst niets, toen een eerlijk bericht met drie open vragen. Er kwamen 37 reacties, en de toon werd anders.",
        "About the move there was nothing first, then an honest message with three open questions. There came 37 replies, and the tone changed.",
      ),
      lesson: say(
        "Medewerkers vroegen niet om zekerheid, maar om mee te mogen denken.",
        "Colleagues did not ask for certainty, but to think along.",
      ),
      own: true,
      source: say("directeur bedrijfsvoering", "director of operations"),
      state: "checked",
    },
    {
      pane: "impact",
      title: say("Aan de balie hoef ik niet meer te gokken", "At the desk I no longer have to guess"),
      what: say(
        "Een baliemedewerker plaatst een foto van een onduidelijke brief. Binnen een dag staat er een betere zin, geschreven door drie teams.",
        "A desk colleague posts a photo of an unclear letter. Within a day there is a better sentence, written by three teams.",
      ),
      lesson: say(
        "Wie inwoners spreekt, krijgt invloed op wie de brief schrijft.",
        "Who speaks with residents gains influence on who writes the letter.",
      ),
      own: true,
      source: say("klantcontactcentrum", "customer contact"),
      state: "checked",
    },
    {
      pane: "potential",
      title: say(
        "Een op de vijf vertrekt: wie kent straks het riool?",
        "One in five leaves: who will know the sewers?",
      ),
      what: say(
        "Twee collega’s dragen de kaart van het riool in hun hoofd.",
        "Two colleagues carry the map of the sewers in their heads.",
      ),
      lesson: say(
        "Loop mee voordat ze gaan, en vertel het in het kanaal.",
        "Walk along before they go, and tell it in the channel.",
      ),
      own: true,
      offline: true,
      source: say("ploeg riolering", "sewer crew"),
      state: "checked",
    },
    {
      pane: "experiment",
      title: say("Zes weken met tablets in de kantine", "Six weeks with tablets in the canteen"),
      what: say(
        "Twee ploegen melden wat stuk is met een foto en zien terug wat ermee gebeurt.",
        "Two crews report what is broken with a photo and see what is done with it.",
      ),
      lesson: say(
        "Ze beslissen na zes weken zelf of het blijft.",
        "After six weeks they decide themselves whether it stays.",
      ),
      own: true,
      source: say("ondernemingsraad en voormannen", "works council and foremen"),
      state: "idea",
    },
    {
      pane: "doing-nothing",
      title: say(
        "Het rooster van vorig jaar: een maand praten, en wij wisten van niets",
        "Last year’s roster: a month of talk, and we knew nothing",
      ),
      what: say(
        "Op de werf werd een maand gepraat over het zaterdagrooster. De directie hoorde het toen zestien mensen tegelijk nee zeiden.",
        "At the yard people talked about the Saturday roster for a month. The directors heard of it when sixteen people said no at once.",
      ),
      lesson: say("Niet luisteren kostte ons een half jaar vertrouwen.", "Not listening cost us half a year of trust."),
      own: true,
      offline: true,
      source: say("verslag ondernemingsraad", "minutes of the works council"),
      state: "checked",
    },
  ]);

/** A trial that ended, one that runs and one that is to come. */
export const experiments = ({say, day}: Setting) =>
  written(experiment, [
    {
      what: say("Tablets in de kantine van Werf De Sluis", "Tablets in the canteen of Werf De Sluis"),
      why: say(
        "De werf doet nu niet mee, en daar begint veel nieuws.",
        "The yard does not take part now, and much news begins there.",
      ),
      success: say(
        "Acht van de tien meldingen krijgen binnen twee dagen een antwoord, en beide ploegen willen door.",
        "Eight of ten reports get an answer within two days, and both crews want to go on.",
      ),
      reversible: "yes",
      owner: cast.foreman,
      startsOn: day(-42),
      endsOn: day(0),
    },
    {
      what: say("Vragen van de balie in één open kanaal", "Questions of the desk in one open channel"),
      why: say("Dezelfde vraag ging per mail naar zes mensen.", "The same question went by e-mail to six people."),
      success: say(
        "Een eerste antwoord binnen een werkdag, en minder mail volgens de balie zelf.",
        "A first answer within a working day, and less e-mail by the desk’s own account.",
      ),
      reversible: "yes",
      owner: cast.desk,
      startsOn: day(-112),
      endsOn: day(-70),
      result: say(
        "Gelukt: de helft van de vragen kreeg binnen twee uur antwoord. De balie besloot dat het blijft.",
        "A success: half of the questions were answered within two hours. The desk decided that it stays.",
      ),
    },
    {
      what: say("Wandeling van Veiligheid met een wijkteam", "A walk of Veiligheid with a neighbourhood team"),
      why: say(
        "Handhaving en wijkteams kennen elkaar alleen van naam.",
        "Enforcement and neighbourhood teams know each other by name only.",
      ),
      success: say(
        "Na drie wandelingen kan elke handhaver twee namen noemen die hij belt.",
        "After three walks each officer can name two people to call.",
      ),
      reversible: "partly",
      owner: cast.enforcer,
      startsOn: day(14),
      endsOn: day(77),
    },
  ]);

/** What Waterrijk added to the conversation card for leaders. */
export const leaders = ({say}: Setting) =>
  written(competenceNote, [
    {
      trait: "open",
      sort: "behaviour",
      what: say(
        "Zet een plan in #algemeen als het nog een schets is.",
        "Puts a plan in #algemeen while it is still a sketch.",
      ),
    },
    {
      trait: "attention",
      sort: "behaviour",
      what: say("Is één keer per maand om half zeven op de werf.", "Is at the yard at half past six once a month."),
    },
    {
      trait: "lets-go",
      sort: "ask-yourself",
      what: say(
        "Welke brief laat ik voortaan door het team zelf schrijven?",
        "Which letter do I let the team write itself from now on?",
      ),
    },
    {
      trait: "supportive",
      sort: "ask-the-team",
      what: say("Weet jij dat meedoen werktijd is?", "Do you know that taking part is working time?"),
    },
  ]);

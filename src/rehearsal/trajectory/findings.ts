import {finding} from "../../audit/kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What was found on the questions of the quick scan; once what people say and what the facts say lie apart. */
export const findings = ({say}: Setting) =>
  written(finding, [
    {
      question: "character",
      note: say(
        "Vijf collega’s noemen Waterrijk nuchter, trouw en voorzichtig. In de vacatures heten we “wendbaar en vernieuwend”.",
        "Five colleagues call Waterrijk down-to-earth, loyal and cautious. In the job advertisements we are “agile and innovative”.",
      ),
      score: "3",
      reason: say(
        "Het verhaal van binnen is sterk. Het klopt maar half met dat van buiten.",
        "The story inside is strong. It only half agrees with the one outside.",
      ),
      perception: "perception",
      by: cast.editor,
    },
    {
      question: "involvement",
      note: say(
        "Mensen blijven lang en kennen elkaars kinderen. Het verzuim is laag op kantoor en hoger op de werf.",
        "People stay long and know each other’s children. Absence is low at the office and higher at the yard.",
      ),
      score: "4",
      reason: say(
        "Lage uitstroom, en veel mensen die na werktijd nog even helpen.",
        "Few leave, and many help out after hours.",
      ),
      perception: "both",
      by: cast.hr,
    },
    {
      question: "openness",
      note: say(
        "Van drie grote besluiten werd er één gedeeld voordat het vaststond: de verhuizing.",
        "Of three large decisions one was shared before it was settled: the move.",
      ),
      score: "2",
      reason: say("Delen mag, maar pas als het af is.", "Sharing is allowed, but only when finished."),
      perception: "fact",
      by: cast.adviser,
    },
    {
      question: "safety",
      note: say(
        "In het onderzoek zegt ruim de helft dat je hier veilig van mening kunt verschillen.",
        "In the survey over half say that one can safely disagree here.",
      ),
      score: "4",
      reason: say(
        "De antwoorden zijn positiever dan drie jaar geleden.",
        "The answers are more positive than three years ago.",
      ),
      perception: "perception",
      by: cast.hr,
    },
    {
      question: "safety",
      note: say(
        "In drie maanden open kanalen stond twee keer iemand openlijk tegen een besluit op. Beide berichten werden weer weggehaald.",
        "In three months of open channels somebody openly opposed a decision twice. Both messages were taken away again.",
      ),
      score: "2",
      reason: say("Wat mensen zeggen en wat ze durven, loopt uiteen.", "What people say and what they dare differ."),
      perception: "fact",
      by: cast.council,
    },
    {
      question: "structure",
      note: say(
        "Een vraag over een lantaarnpaal ging langs vier mensen voordat ze bij Beheer lag.",
        "A question about a street lamp passed four people before it reached Beheer.",
      ),
      score: "2",
      reason: say("Clusters werken netjes binnen hun eigen lijn.", "Clusters work neatly within their own line."),
      perception: "fact",
      by: cast.editor,
    },
    {
      question: "collaboration",
      note: say(
        "Wijkteams en Ruimte vinden elkaar. Veiligheid en toezicht werkt bijna helemaal op zichzelf.",
        "Neighbourhood teams and Ruimte find each other. Veiligheid en toezicht works almost wholly by itself.",
      ),
      score: "3",
      reason: say("Het verschilt sterk per cluster.", "It differs strongly between clusters."),
      perception: "both",
      by: cast.adviser,
    },
    {
      question: "leadership",
      note: say(
        "Eén directeur schrijft zelf. De andere leidinggevenden lezen mee, zeggen ze.",
        "One director writes herself. The other managers read along, they say.",
      ),
      score: "2",
      reason: say(
        "Teamleiders vragen of meepraten wel werktijd is. Niemand heeft dat beantwoord.",
        "Team leaders ask whether taking part counts as working time. Nobody has answered that.",
      ),
      perception: "both",
      by: cast.hr,
    },
    {
      question: "feedback",
      note: say(
        "De ideeënbus kreeg dit jaar 41 ideeën. Drie inzenders kregen antwoord.",
        "The idea box got 41 ideas this year. Three senders got an answer.",
      ),
      score: "1",
      reason: say("Wie geen antwoord krijgt, stuurt geen tweede idee.", "Who gets no answer sends no second idea."),
      perception: "fact",
      by: cast.desk,
    },
    {
      question: "strategy",
      note: say(
        "Vier van de vijf collega’s konden één doel noemen: “de wijk in”.",
        "Four of five colleagues could name one goal: “into the neighbourhood”.",
      ),
      score: "4",
      reason: say("Het doel leeft, al noemt niemand het plan.", "The goal is alive, though nobody mentions the plan."),
      perception: "both",
      by: cast.editor,
    },
    {
      question: "knowledge-exchange",
      note: say(
        "Drie proefvragen: in #ict-vragen na een half uur antwoord, in #zaakgericht-werken na zes uur, op de werf geen.",
        "Three test questions: answered in #ict-vragen after half an hour, in #zaakgericht-werken after six hours, at the yard not at all.",
      ),
      score: "3",
      reason: say("Wie het kanaal kent, wordt geholpen.", "Who knows the channel is helped."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "knowledge-keeping",
      note: say(
        "De rioolkaart in het hoofd van twee collega’s staat nergens anders.",
        "The sewer map in the heads of two colleagues is nowhere else.",
      ),
      score: "2",
      reason: say(
        "Een op de vijf collega’s gaat binnen vijf jaar met pensioen.",
        "One in five colleagues retires within five years.",
      ),
      perception: "fact",
      by: cast.foreman,
    },
    {
      question: "change",
      note: say(
        "Bij de verhuizing van het stadskantoor mocht iedereen een middag schuiven met plattegronden.",
        "At the move of the town office all could shift floor plans for an afternoon.",
      ),
      score: "4",
      reason: say(
        "Het plan werd er zichtbaar anders van: er kwam een werkplaats op de begane grond.",
        "The plan visibly changed: there came a workshop on the ground floor.",
      ),
      perception: "fact",
      by: cast.director,
    },
    {
      question: "innovation",
      note: say(
        "De deelfietsen kwamen uit #samen-duurzaam. Twee andere ideeën bleven liggen.",
        "The shared bicycles came from #samen-duurzaam. Two other ideas were left.",
      ),
      score: "3",
      reason: say("Het lukt als iemand met budget meeleest.", "It works when somebody with a budget reads along."),
      perception: "fact",
      by: cast.energy,
    },
    {
      question: "popular-networks",
      note: say(
        "Iedere ploeg op de werf heeft een eigen appgroep. Kantoor gebruikt #koffiehoek en #ict-vragen.",
        "Each crew at the yard has its own group chat. The office uses #koffiehoek and #ict-vragen.",
      ),
      score: "4",
      reason: say("Mensen zoeken elkaar uit zichzelf op.", "People seek each other out by themselves."),
      perception: "both",
      by: cast.foreman,
    },
    {
      question: "sharing",
      note: say(
        "Delen doen mensen voor hun vak en om te helpen. Wat tegenhoudt: “straks zeg ik iets doms”.",
        "People share for their craft and to help. What holds them back: “what if I say something silly”.",
      ),
      score: "3",
      reason: say("Er is zin om te delen, en er is schroom.", "There is a wish to share, and there is shyness."),
      perception: "perception",
      by: cast.hr,
    },
    {
      question: "belonging",
      note: say(
        "Op de werf zeggen ze “het stadhuis” zoals je over een ander bedrijf praat.",
        "At the yard they say “the town hall” as one talks about another company.",
      ),
      score: "2",
      reason: say(
        "De Buitendienst zit in één open kanaal, samen met een paar beheerders. Verder nergens.",
        "The Buitendienst is in one open channel, together with a few colleagues of Beheer. Nowhere else.",
      ),
      perception: "both",
      by: cast.council,
    },
    {
      question: "autonomy",
      note: say(
        "Wijkteams kiezen zelf met wie ze werken. Bij vergunningen staat elke stap vast.",
        "Neighbourhood teams choose themselves with whom they work. In permits every step is fixed.",
      ),
      score: "3",
      reason: say("Het past bij het werk, maar het is ook een gewoonte.", "It suits the work, but is a habit too."),
      perception: "perception",
      by: cast.neighbourhood,
    },
    {
      question: "wishes",
      note: say(
        "Vaakst gevraagd: weten wie waarover gaat, en antwoord krijgen op een idee.",
        "Asked most: to know who is in charge of what, and to get an answer to an idea.",
      ),
      score: "4",
      reason: say("De wensen zijn klein en te doen.", "The wishes are small and can be met."),
      perception: "perception",
      by: cast.adviser,
    },
    {
      question: "network",
      note: say(
        "In het stadskantoor en thuis werkt alles. Op de werf is er wifi tot aan de poort van loods 1.",
        "At the office and at home all works. At the yard there is wifi up to the gate of shed 1.",
      ),
      score: "3",
      reason: say("Goed binnen, slecht buiten.", "Well inside, badly outside."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "environment",
      note: say(
        "Eén omgeving voor wie een account heeft. Wie op de werf werkt, heeft er meestal geen.",
        "One environment for those with an account. Those at the yard mostly have none.",
      ),
      score: "3",
      reason: say("De omgeving is goed; niet iedereen mag erin.", "The environment is good; not all are let in."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "workplace",
      note: say(
        "De Buitendienst deelt vier pc’s in de kantine. Eigen telefoons mogen niet op het netwerk.",
        "The Buitendienst shares four pcs in the canteen. Private phones may not use the network.",
      ),
      score: "2",
      reason: say("Vier pc’s voor een heel cluster is niets.", "Four pcs for a whole cluster is nothing."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "reach",
      note: say(
        "Vier van de vijf collega’s kunnen bij het intranet. Op de werf bijna niemand.",
        "Four in five colleagues can reach the intranet. At the yard hardly anybody.",
      ),
      score: "3",
      reason: say("Het gemiddelde verbergt de werf.", "The average hides the yard."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "e-mail",
      note: say(
        "Een adviseur kreeg op een dinsdag 64 mails, waarvan 22 “ter info”.",
        "On a Tuesday an adviser got 64 e-mails, 22 of them “for your information”.",
      ),
      score: "2",
      reason: say("Een derde hoort ergens anders.", "A third belongs elsewhere."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "time",
      note: say(
        "Niemand weet of er tijd voor is. Dat bleek de vaakst gestelde vraag in de werksessies.",
        "Nobody knows whether there is time for it. It turned out to be the question asked most in the workshops.",
      ),
      score: "unknown",
      reason: "",
      perception: "perception",
      by: cast.hr,
    },
    {
      question: "contributing",
      note: say(
        "Vier netwerken brachten dit jaar iets op dat is na te gaan: een besluit, een besparing, een brief en een proef.",
        "Four networks brought something this year that can be checked: a decision, a saving, a letter and a trial.",
      ),
      score: "4",
      reason: say(
        "Er is bewijs, en de deelnemers vertellen het zelf.",
        "There is evidence, and those who took part tell it themselves.",
      ),
      perception: "fact",
      by: cast.adviser,
    },
    {
      question: "support",
      note: say(
        "Gevraagd naar drie netwerken noemde de ene clustermanager er drie, de andere geen.",
        "Asked for three networks one cluster manager named three, the other none.",
      ),
      score: "3",
      reason: say("Steun hangt af van wie je treft.", "Support depends on whom you meet."),
      perception: "both",
      by: cast.director,
    },
    {
      question: "output",
      note: say(
        "Het voorstel voor één inlooppunt per wijk kwam binnen een maand op de directietafel.",
        "The proposal for one walk-in point per neighbourhood reached the directors within a month.",
      ),
      score: "4",
      reason: say("Wat een eigenaar krijgt, komt verder.", "What gets an owner gets further."),
      perception: "fact",
      by: cast.neighbourhood,
    },
    {
      question: "open-to-all",
      note: say(
        "Alle kanalen met een onderwerp zijn open. Wie geen account heeft, ziet ze niet.",
        "All channels about a subject are open. Those without an account do not see them.",
      ),
      score: "4",
      reason: say("Open is de gewoonte.", "Open is the habit."),
      perception: "fact",
      by: cast.it,
    },
    {
      question: "followed",
      note: say(
        "Tot dit voorjaar keek niemand. Nu is er een monitor, en iemand die er elke week een uur naar kijkt.",
        "Until this spring nobody looked. Now there is a monitor, and somebody who looks at it an hour each week.",
      ),
      score: "3",
      reason: say("Een begin; het komt nog op geen agenda.", "A beginning; it reaches no agenda yet."),
      perception: "fact",
      by: cast.adviser,
    },
  ]);

import type {Wording} from "./wording.ts";

export const dutchThemes: Wording["themes"] = {
  neighbourhood: {
    topics: [
      {
        subject: "Bewonersavond {wijk}",
        questions: [
          "Wie gaat er mee naar de bewonersavond in {wijk}?",
          "Hebben we voor de bewonersavond in {wijk} al iemand die het gesprek leidt?",
          "Hoe nodigen we in {wijk} ook mensen uit die nooit komen?",
        ],
        answers: [
          "Ik ben er {dag} bij en neem {stuk} mee.",
          "{partner} heeft een zaal en wil de uitnodiging huis aan huis brengen.",
          "Vorige keer belden we aan bij de {straat}. Toen kwamen er {aantal} mensen extra.",
        ],
      },
      {
        subject: "Eenzaamheid in {wijk}",
        questions: [
          "Wat doen we in {wijk} voor ouderen die alleen zijn?",
          "Kent iemand een vrijwilliger die in {wijk} op bezoek kan?",
          "Is er nog een inloop met koffie bij {plek}?",
        ],
        answers: [
          "Elke {dag} is er inloop bij {plek}, mensen komen daar graag.",
          "{partner} koppelt vrijwilligers aan bewoners. Dat gaat erg {mooi}.",
          "Het maatjesproject loopt goed: {aantal} mensen in {wijk} hebben nu wekelijks bezoek.",
        ],
      },
      {
        subject: "Overlast {straat}",
        questions: [
          "Er komen veel klachten over zwerfvuil bij de {straat}. Wie pakt dat op?",
          "Weet iemand of de lantaarns in de {straat} al gemaakt zijn?",
          "Bewoners van de {straat} vragen om een drempel. Bij wie moet ik zijn?",
        ],
        answers: [
          "Dat staat gepland, {termijn} is het klaar.",
          "Maak een melding met foto, dan komt het op de lijst van {dag}.",
          "Ik neem het mee in de schouw met {partner}.",
        ],
      },
      {
        subject: "Wijkplan {wijk}",
        questions: [
          "Waar vind ik het laatste wijkplan van {wijk}?",
          "Wie is dit jaar wijkregisseur in {wijk}?",
          "Hoe verdelen we het bewonersbudget van {wijk}?",
        ],
        answers: [
          "De laatste versie staat in de map van {wijk}, kijk naar {stuk}.",
          "Bewoners stemmen zelf. Vorige keer deden er {aantal} straten mee.",
          "Dat is nu verdeeld over twee collega's, vraag het aan {wie}.",
        ],
      },
    ],
    ideas: [
      "Zullen we een vaste wijkdag doen, elke {dag} met alle teams in {wijk}?",
      "Idee: {partner} laten aanschuiven bij {overleg}.",
      "Wat als we na elke bewonersavond binnen een week laten weten wat ermee gedaan is?",
      "We kunnen een kaart maken van alle contacten in {wijk}, dan zie je wie wie kent.",
    ],
    notices: [
      "De buurttuin aan de {straat} is open. Er waren {aantal} gezinnen.",
      "Vanaf {start} zit het wijkteam van {wijk} bij {plek}.",
      "De schouw in {wijk} gaat {dag} door, verzamelen om {tijd} bij {plek}.",
      "Mooi nieuws: de subsidie voor {wijk} is toegekend.",
    ],
  },
  sustainability: {
    topics: [
      {
        subject: "Zonnepanelen op {plek}",
        questions: [
          "Hoever zijn we met de zonnepanelen op {plek}?",
          "Kan het dak van {plek} zonnepanelen dragen?",
          "Wie weet wat de panelen op {plek} opleveren?",
        ],
        answers: [
          "De panelen liggen er {termijn}. Iedereen is er erg blij mee.",
          "Het dak is gekeurd en sterk genoeg.",
          "Ze leveren meer op dan verwacht, een {mooi} resultaat.",
        ],
      },
      {
        subject: "Warmtenet {wijk}",
        questions: [
          "Bewoners van {wijk} vragen wanneer ze van het gas gaan. Wat zeggen we?",
          "Is er al een besluit over het warmtenet in {wijk}?",
          "Wie spreekt met {partner} over isolatie in {wijk}?",
        ],
        answers: [
          "Er is nog geen besluit, dat komt {termijn}. Zeg dat ook eerlijk.",
          "De energiecoach heeft elke {dag} spreekuur in {wijk}.",
          "We beginnen met isoleren aan de {straat}, daarna de rest.",
        ],
      },
      {
        subject: "Afval scheiden bij {plek}",
        questions: [
          "Waarom hebben we bij {plek} nog geen bak voor papier?",
          "Kunnen we bij {plek} stoppen met wegwerpbekers?",
          "Wie regelt de gescheiden inzameling bij {plek}?",
        ],
        answers: [
          "De bakken zijn besteld en komen {termijn}.",
          "De bekers gaan op, daarna krijgt iedereen een mok.",
          "Facilitair regelt het. Meld het even met {stuk}.",
        ],
      },
      {
        subject: "Fietsen naar het werk",
        questions: [
          "Doen we dit jaar weer mee met fietsen naar het werk?",
          "Waar kan ik bij {plek} een elektrische fiets opladen?",
          "Is er een vergoeding voor wie met de fiets komt?",
        ],
        answers: [
          "Ja, aanmelden kan tot {dag}.",
          "Er komen {aantal} laadpunten bij {plek}.",
          "Dat staat in {stuk}. Je vraagt het aan bij HR.",
        ],
      },
    ],
    ideas: [
      "Idee: leen in plaats van koop. Een gedeelde kast met gereedschap bij {plek}.",
      "Kunnen we de dienstauto's delen met {partner}?",
      "Laten we in {wijk} samen met scholieren bomen planten.",
      "We zouden oude meubels van {plek} kunnen geven aan {partner}.",
    ],
    notices: [
      "Er zijn {aantal} nieuwe bomen geplant aan de {straat}.",
      "Het verbruik van {plek} is lager dan vorig jaar. Goed gedaan.",
      "De energiemarkt in {wijk} is op {dag}, hulp is welkom.",
      "De proef met deelauto's gaat door.",
    ],
  },
  casework: {
    topics: [
      {
        subject: "Inloggen in het zaaksysteem",
        questions: [
          "Ik kan {moment} niet inloggen in het zaaksysteem. Hebben meer mensen dat?",
          "Waarom moet ik elke keer opnieuw inloggen in het zaaksysteem? Dit is erg {lastig}.",
          "Het zaaksysteem gooit me er steeds uit. Wat moet ik doen?",
        ],
        answers: [
          "Hier ook, er is een storing. Heel vervelend.",
          "Sluit alle vensters en log opnieuw in. Dat helpt meestal, maar niet altijd.",
          "Het probleem is bekend, de leverancier komt {termijn} met een oplossing.",
        ],
      },
      {
        subject: "Zaak overdragen",
        questions: [
          "Hoe draag ik een zaak over aan een ander team?",
          "Een zaak uit {wijk} staat op mijn naam maar is niet van mij. Hoe krijg ik die weg?",
          "Wie sluit een zaak af als de behandelaar weg is?",
        ],
        answers: [
          "Met de knop Overdragen, en zet in {stuk} waarom.",
          "De teamleider kan de behandelaar wijzigen.",
          "Stuur het nummer, dan zet ik de zaak over.",
        ],
      },
      {
        subject: "Documenten zoeken",
        questions: [
          "Hoe vind ik {stuk} terug bij een oude zaak?",
          "De zoekbalk vindt niets op {straat}. Doe ik iets fout?",
          "Kun je zoeken op adres in {systeem}?",
        ],
        answers: [
          "Zoek op zaaknummer en kies daarna Alle jaren.",
          "Zet de straatnaam tussen aanhalingstekens, dan vindt hij het wel.",
          "Nee, nog niet. Het staat op de wensenlijst, met {aantal} andere punten.",
        ],
      },
      {
        subject: "Termijnen bewaken",
        questions: [
          "Hoe zorgen jullie dat een zaak niet over de termijn gaat?",
          "Krijgt iedereen een seintje als een zaak bijna te laat is?",
          "Mag ik de termijn verlengen als {partner} nog moet reageren?",
        ],
        answers: [
          "Wij lopen elke {dag} de lijst door in {overleg}.",
          "Verlengen mag één keer, stuur dan wel een brief.",
          "Het seintje komt een week van tevoren, als je het hebt aangezet.",
        ],
      },
    ],
    ideas: [
      "Kunnen we een vragenuurtje over {systeem} doen op {dag}?",
      "Idee: een vaste zoekhulp, elke week iemand anders.",
      "Zet bij elke zaak een zin in gewone taal, dan snapt de balie het ook.",
      "We kunnen {stuk} inkorten tot één pagina.",
    ],
    notices: [
      "{systeem} is {dag} vanaf {tijd} niet bereikbaar.",
      "De nieuwe versie van {systeem} is uitgesteld. Dat is {lastig} voor ons allemaal.",
      "{stuk} is bijgewerkt, gebruik de oude niet meer.",
      "Er staan nog {aantal} zaken open van vorig jaar.",
    ],
  },
  young: {
    topics: [
      {
        subject: "Borrel op {dag}",
        questions: [
          "Wie gaat {dag} mee wat drinken?",
          "Waar spreken we {dag} af, bij {plek} of in {wijk}?",
          "Zijn er al mensen voor het uitje?",
        ],
        answers: [
          "Ik ben erbij, vanaf {tijd}.",
          "Laten we naar de {straat} gaan, daar is buiten plek voor {aantal} mensen.",
          "We zijn nu met {aantal}. Leuk dat er ook nieuwe mensen komen.",
        ],
      },
      {
        subject: "Inwerken",
        questions: [
          "Ik ben hier nu drie weken. Bij wie kan ik eens meekijken?",
          "Wie wil mentor zijn voor een nieuwe collega?",
          "Hoe was jullie eerste maand bij de gemeente?",
        ],
        answers: [
          "Kom {dag} bij ons kijken bij {plek}, dat is altijd leuk.",
          "Ik wil wel mentor zijn, het hielp mij toen heel goed.",
          "Druk, maar iedereen helpt je. Vooral {overleg} was {mooi}.",
        ],
      },
      {
        subject: "Opleiding",
        questions: [
          "Heeft iemand de cursus projectleiden gedaan?",
          "Krijg je studietijd als je een deeltijdopleiding doet?",
          "Wie wil samen oefenen met presenteren?",
        ],
        answers: [
          "Ja, echt de moeite waard.",
          "Dat spreek je af met je teamleider, vaak is het een halve dag per week.",
          "Ik doe mee. {dag} om {tijd} is zaal 2 vrij.",
        ],
      },
    ],
    ideas: [
      "Zullen we een dag meelopen bij de buitendienst?",
      "Idee: lunch met iemand die je niet kent, elke eerste {dag} van de maand.",
      "Laten we een podcast maken over {wijk}.",
      "Wat als jonge collega's een dag schaduwen met de directie?",
    ],
    notices: [
      "De aanmelding voor het zomerfeest is open.",
      "We zijn met Jong Waterrijk op bezoek bij {partner} geweest, er waren {aantal} mensen.",
      "Vanaf {start} is er een nieuw bestuur. Welkom allemaal.",
      "Foto's van het uitje staan online.",
    ],
  },
  ict: {
    topics: [
      {
        subject: "Printer bij {plek}",
        questions: [
          "De printer bij {plek} doet niets. Wie kan kijken?",
          "Hoe print ik dubbelzijdig bij {plek}?",
          "Mijn printopdracht blijft hangen, al {moment}. Wat nu?",
        ],
        answers: [
          "Zet hem uit en na een minuut weer aan. Helpt dat?",
          "Kies in het menu de tweede lade, dan lukt het.",
          "Er komt {dag} een monteur. Gebruik tot dan die op de begane grond.",
        ],
      },
      {
        subject: "Wachtwoord en inloggen",
        questions: [
          "Mijn wachtwoord is verlopen terwijl ik thuis werk. Hoe nu verder?",
          "Waarom krijg ik geen code op mijn telefoon?",
          "Kan ik met mijn pas inloggen bij {plek}?",
        ],
        answers: [
          "Ga naar de inlogpagina en kies Wachtwoord vergeten.",
          "Controleer of je telefoon de juiste tijd heeft. Dat is vaak de oorzaak.",
          "Bel de servicedesk, zij zetten het binnen vijf minuten goed.",
        ],
      },
      {
        subject: "Trage verbinding",
        questions: [
          "Is het netwerk bij {plek} {moment} ook zo traag?",
          "Tijdens videobellen valt mijn geluid weg. Ligt dat aan mij?",
          "{systeem} duurt minuten met laden. Herkent iemand dat?",
        ],
        answers: [
          "We zien het. Er wordt {termijn} een kabel vervangen.",
          "Gebruik een koptelefoon en zet je camera uit, dat scheelt veel.",
          "Leeg de tijdelijke bestanden, het staat in {stuk}.",
        ],
      },
      {
        subject: "Nieuwe laptop",
        questions: [
          "Wanneer krijgt ons team de nieuwe laptops?",
          "Ik heb een groter scherm nodig. Waar vraag ik dat aan?",
          "Hoe zet ik mijn bestanden over op de nieuwe laptop?",
        ],
        answers: [
          "Jullie team is {termijn} aan de beurt.",
          "Via het portaal, onder Werkplek. Je teamleider keurt het goed.",
          "Dat gaat vanzelf als alles in de cloud staat. Anders help ik je {dag}.",
        ],
      },
    ],
    ideas: [
      "Een inloopspreekuur van ICT bij {plek}, elke {dag}?",
      "Kunnen we korte filmpjes maken over {systeem}?",
      "Idee: een lijst met de tien meest gestelde vragen bovenaan dit kanaal.",
      "Laat nieuwe collega's op hun eerste dag meteen hun laptop instellen met hulp.",
    ],
    notices: [
      "Onderhoud aan {systeem} op {dag} vanaf {tijd}.",
      "Let op: er gaat een nepmail rond over je salaris. Niet klikken.",
      "De storing van {moment} is opgelost.",
      "Nieuw: je kunt zelf een vergaderruimte bij {plek} reserveren.",
    ],
  },
  general: {
    topics: [
      {
        subject: "Parkeren bij het stadskantoor",
        questions: [
          "Waar kan ik nog parkeren bij het stadskantoor? Het was {moment} weer vol.",
          "Komt er een oplossing voor het parkeren bij het stadskantoor? Dit is elke dag {lastig}.",
          "Mogen bezoekers nog op het voorterrein parkeren?",
        ],
        answers: [
          "Achter de {straat} is vaak nog plek, maar het blijft een probleem.",
          "Nee, dat mag niet meer. Slecht uitgelegd, vind ik ook.",
          "Facilitair werkt aan drie voorstellen, die komen {termijn}.",
        ],
      },
      {
        subject: "Thuiswerken en ontmoeten",
        questions: [
          "Op welke dagen zijn jullie op kantoor?",
          "Hoe houden jullie contact als iedereen thuiswerkt?",
          "Is er {dag} nog een werkplek vrij bij {plek}?",
        ],
        answers: [
          "Wij zijn er altijd op {dag}, dan eten we samen.",
          "We beginnen elke dag met {overleg}, een kwartier, dat is {mooi}.",
          "Ja, op {plek} is nog plek. Wel reserveren.",
        ],
      },
      {
        subject: "Wie weet wie",
        questions: [
          "Wie weet wie er gaat over {stuk}?",
          "Bij wie moet ik zijn voor afspraken met {partner}?",
          "Ik zoek iemand die ervaring heeft met subsidies. Wie ken je?",
        ],
        answers: [
          "Vraag het aan {wie}, die weet er alles van.",
          "Dat doet nu het team op {plek}.",
          "Ik heb dat vorig jaar gedaan. Bel me {dag} maar.",
        ],
      },
      {
        subject: "Wie beslist waarover",
        questions: [
          "Wie beslist er nu over {stuk}? Ik krijg steeds een ander antwoord.",
          "Mag een team zelf kiezen hoe lang {overleg} duurt?",
          "Moet dit echt eerst langs de directie?",
        ],
        answers: [
          "Het team mag dat zelf besluiten, tenzij het geld kost.",
          "Dat is nog niet duidelijk, de directie komt er {termijn} op terug.",
          "Volgens {stuk} ligt het bij {wie}.",
        ],
      },
    ],
    ideas: [
      "Idee: elke maand laat één team zien waar het trots op is.",
      "Kunnen we de besluiten van {overleg} hier in drie regels delen?",
      "Zet eens een foto van je werkplek in dit kanaal, ook die van buiten.",
      "We zouden een wegwijzer moeten maken: wat vraag je waar.",
    ],
    notices: [
      "Het bedrijfsrestaurant is {dag} dicht.",
      "De personeelsbijeenkomst is op {dag} om {tijd} bij {plek}.",
      "Gefeliciteerd aan de collega's van {overleg}, het project is af.",
      "Vanaf {start} hebben we een nieuwe huisstijl.",
      "De resultaten van het onderzoek onder medewerkers zijn binnen. Lees ze op intranet.",
    ],
  },
  social: {
    topics: [
      {
        subject: "Wachttijd aanvragen",
        questions: [
          "Hoe lang is de wachttijd nu voor een aanvraag?",
          "Kan iemand mijn huisbezoek in {wijk} overnemen op {dag}?",
          "Wat doen we als {partner} niet op tijd reageert?",
        ],
        answers: [
          "Op dit moment {aantal} werkdagen, het loopt terug.",
          "Ik ben toch al in {wijk}, ik neem hem mee.",
          "Na een week bellen we zelf, zo staat het in {stuk}.",
        ],
      },
      {
        subject: "Indicatie en verlenging",
        questions: [
          "Moet bij een verlenging altijd een nieuw gesprek?",
          "Welke termijn gebruiken jullie voor een indicatie?",
          "Wie heeft een goede tekst voor {stuk}?",
        ],
        answers: [
          "Nee, als er niets verandert mag het met een telefoontje.",
          "Meestal een jaar, en bij twijfel korter.",
          "Ik heb er een in gewone taal, ik stuur hem door.",
        ],
      },
      {
        subject: "Samenwerken met {partner}",
        questions: [
          "Wie is ons contact bij {partner}?",
          "Hoe gaat het met de proef met {partner} in {wijk}?",
          "Wordt {overleg} met {partner} nog gepland?",
        ],
        answers: [
          "De proef loopt goed, {aantal} gezinnen doen mee.",
          "{dag} om {tijd}, de uitnodiging volgt.",
          "Sinds kort is er een vast nummer, dat staat in {stuk}.",
        ],
      },
    ],
    ideas: [
      "Kunnen we in {wijk} een gezamenlijk spreekuur doen met {partner}?",
      "Idee: één formulier voor alle regelingen.",
      "Laten we elke {dag} een moeilijke vraag bespreken in {overleg}.",
    ],
    notices: [
      "De nieuwe bedragen staan in {stuk}.",
      "{dag} is er intervisie bij {plek}, om {tijd}.",
      "We hebben vorige maand {aantal} aanvragen meer afgerond dan anders.",
      "Het spreekuur in {wijk} verhuist naar {plek}.",
    ],
  },
  space: {
    topics: [
      {
        subject: "Vergunning {straat}",
        questions: [
          "Wie behandelt de aanvraag voor de {straat}?",
          "Is er bezwaar gekomen tegen het plan aan de {straat}?",
          "Wanneer gaat het besluit over de {straat} de deur uit?",
        ],
        answers: [
          "Die ligt bij mij, het besluit gaat {termijn} weg.",
          "Er zijn {aantal} reacties, vooral over verkeer.",
          "We wachten op advies van {partner}.",
        ],
      },
      {
        subject: "Woningbouw {wijk}",
        questions: [
          "Hoeveel woningen komen er nu in {wijk}?",
          "Is de planning voor {wijk} nog haalbaar?",
          "Wie schuift aan bij {overleg} over {wijk}?",
        ],
        answers: [
          "Het plan is kleiner geworden. De planning blijft staan.",
          "We lopen achter, vooral door het water in de bodem.",
          "Ik ga, en ik neem {stuk} mee.",
        ],
      },
      {
        subject: "Werk aan de weg",
        questions: [
          "Hoe lang is de {straat} nog dicht?",
          "Is de omleiding bij de {straat} doorgegeven aan de bus?",
          "Wanneer is de herinrichting van de {straat} klaar?",
        ],
        answers: [
          "Tot {dag} {tijd}, als het droog blijft.",
          "Ja, {partner} en de hulpdiensten weten het.",
          "De aannemer zegt {termijn}.",
        ],
      },
    ],
    ideas: [
      "Zullen we plannen eerst met bewoners van {wijk} lopen, voor we tekenen?",
      "Idee: één kaart met alle werkzaamheden, ook die van nutsbedrijven.",
      "Laat beheer vanaf het begin meedenken, dat scheelt later veel.",
    ],
    notices: [
      "De raad heeft het plan voor {wijk} vastgesteld.",
      "{systeem} is bijgewerkt met de nieuwe kaarten.",
      "Vanaf {start} gaan we met twee loketten werken.",
      "De oplevering van de {straat} is {dag}.",
    ],
  },
  counter: {
    topics: [
      {
        subject: "Brief in gewone taal",
        questions: [
          "Wie wil {stuk} meelezen? Hij is nu erg moeilijk.",
          "Hoe zeg je 'beschikking' in gewone taal?",
          "Mag je in een brief aan een inwoner 'je' schrijven?",
        ],
        answers: [
          "Schrijf gewoon 'besluit', dat snapt iedereen.",
          "Ik lees mee. De nieuwe brief voor {wijk} is echt beter.",
          "We schrijven 'u' in brieven en 'je' op de site.",
        ],
      },
      {
        subject: "Drukte aan de balie",
        questions: [
          "Kan er {dag} iemand bijspringen aan de balie?",
          "Waarom is het {moment} zo druk aan de telefoon?",
          "Hoeveel afspraken zijn er nog vrij op {dag}?",
        ],
        answers: [
          "Ik kan vanaf {tijd}.",
          "Er is een brief verstuurd zonder dat wij het wisten. Dat is {lastig}.",
          "Nog {aantal}, daarna zijn we vol.",
        ],
      },
      {
        subject: "Vraag van een inwoner",
        questions: [
          "Een inwoner van de {straat} wil weten wanneer er wordt opgehaald. Waar staat dat?",
          "Wat zeg ik tegen iemand die al weken wacht op antwoord?",
          "Wie weet het nieuwe nummer van {partner}?",
        ],
        answers: [
          "Op de afvalkalender, onder zijn postcode.",
          "Bied excuses aan en geef een datum die we halen.",
          "Dat staat nu bij de veelgestelde vragen.",
        ],
      },
    ],
    ideas: [
      "Laat elke schrijver één dag meeluisteren aan de telefoon.",
      "Idee: een lijst met twintig woorden die we niet meer gebruiken.",
      "Bel de inwoner eerst, schrijf daarna pas.",
    ],
    notices: [
      "De wachttijd aan de telefoon is gedaald, complimenten.",
      "{stuk} is nu ook in begrijpelijke taal.",
      "De balie is {dag} open tot 20.00 uur.",
      "Nieuwe paspoortprijzen vanaf {start}.",
    ],
  },
  safety: {
    topics: [
      {
        subject: "Ronde in {wijk}",
        questions: [
          "Wie loopt {dag} de ronde in {wijk}?",
          "Is er nog iets bijzonders geweest bij de {straat}?",
          "Kunnen we de ronde in {wijk} vervroegen?",
        ],
        answers: [
          "Ik, samen met de late dienst, vanaf {tijd}.",
          "Het was rustig, alleen {aantal} fietsen verkeerd gezet.",
          "Ja, begin maar bij de {straat}.",
        ],
      },
      {
        subject: "Evenement op {dag}",
        questions: [
          "Is het veiligheidsplan voor {dag} al compleet?",
          "Hoeveel mensen zetten we in bij het evenement in {wijk}?",
          "Wie heeft contact met de hulpdiensten over {dag}?",
        ],
        answers: [
          "Bijna, {stuk} ontbreekt nog.",
          "Met {aantal} man, net als vorig jaar.",
          "Ik, we spreken elkaar om {tijd}.",
        ],
      },
      {
        subject: "Rooster",
        questions: [
          "Wie wil {dag} ruilen?",
          "Staat het rooster van volgende maand er al in?",
          "Kan ik {dag} om {tijd} weg?",
        ],
        answers: [
          "Ruilen is goed, geef het door aan de planner.",
          "Het komt {termijn}.",
          "Ja, ik neem je dienst over.",
        ],
      },
    ],
    ideas: [
      "Laten we meldingen uit {wijk} elke {dag} samen bekijken.",
      "Idee: een korte nabespreking na elke late dienst.",
      "Kunnen we oefenen met {partner}?",
    ],
    notices: [
      "Let op bij de {straat}: de verlichting is uit.",
      "De oefening van {dag} is goed verlopen.",
      "Nieuwe portofoons zijn er {termijn}.",
      "Het verkeersbesluit voor de {straat} is van kracht.",
    ],
  },
  support: {
    topics: [
      {
        subject: "Factuur en bestelling",
        questions: [
          "Een factuur van {partner} staat al weken open. Wie moet tekenen?",
          "Hoe bestel ik iets onder de inkoopgrens?",
          "Op welke post boek ik {stuk}?",
        ],
        answers: [
          "De budgethouder, hij krijgt {dag} een herinnering.",
          "Drie offertes vragen hoeft dan niet. Zet wel de reden erbij.",
          "Op de post van {overleg}, als het eenmalig is.",
        ],
      },
      {
        subject: "Verlof en rooster",
        questions: [
          "Tot wanneer kan ik vakantiedagen meenemen?",
          "Hoe meld ik iemand beter in {systeem}?",
          "Telt een studiedag als werktijd?",
        ],
        answers: [
          "Tot het einde van het jaar, daarna vervalt een deel.",
          "Dat doet de teamleider. Het is één klik.",
          "Ja, als het vooraf is afgesproken.",
        ],
      },
      {
        subject: "Contract met {partner}",
        questions: [
          "Loopt het contract met {partner} dit jaar af?",
          "Wie beheert het contract met {partner}?",
          "Moeten we opnieuw aanbesteden?",
        ],
        answers: [
          "Het loopt nog een jaar, met een optie op twee.",
          "Dat doe ik. Ik stuur {stuk} rond.",
          "Ja, we starten {termijn}.",
        ],
      },
    ],
    ideas: [
      "Idee: een kwartaalgesprek met alle budgethouders tegelijk.",
      "Kunnen we {stuk} vervangen door één scherm?",
      "Laat teams zelf hun vergaderstoelen uitzoeken uit wat er al staat.",
    ],
    notices: [
      "De begroting sluit {dag}, lever voor {tijd} aan.",
      "{plek} is vanaf {start} beperkt open door de verbouwing.",
      "De salarisbetaling is een dag eerder.",
      "Het nieuwe reglement voor thuiswerken staat in {stuk}.",
    ],
  },
  outdoor: {
    topics: [
      {
        subject: "Rooster van de buitendienst",
        questions: [
          "Het rooster van {start} klopt niet. Wie past het aan?",
          "Waarom horen we het rooster zo laat? Dit is {lastig} voor thuis.",
          "Wie kan {dag} rijden?",
        ],
        answers: [
          "Is aangepast, kijk op het bord bij de koffie.",
          "Snap ik, we gaan het zes weken vooraf doen.",
          "Ik kan, vanaf half acht.",
        ],
      },
      {
        subject: "Maaien {wijk}",
        questions: [
          "Maaien we {wijk} deze week of laten we het staan?",
          "Bewoners bellen over het gras bij de {straat}. Wat is de afspraak?",
          "Kan de grote machine over de {straat}?",
        ],
        answers: [
          "Laten staan tot na de bloei, zo is het afgesproken.",
          "{dag} is die kant aan de beurt.",
          "Nee, te smal. Neem de kleine.",
        ],
      },
      {
        subject: "Toegangspas werf",
        questions: [
          "Mijn pas doet het niet bij de poort. Wie regelt dat?",
          "Krijgen de nieuwe mensen ook een pas?",
          "Waarom kan ik met mijn pas niet in {plek}?",
        ],
        answers: [
          "Facilitair maakt hem {dag}.",
          "Er komen {aantal} passen, beloofd voor {start}.",
          "Die deur hoort er nog bij te komen.",
        ],
      },
    ],
    ideas: [
      "Laat de mensen die tekenen een ochtend meerijden.",
      "Idee: een scherm in de kantine met het nieuws.",
      "Een gedeelde telefoon per ploeg, dan horen we ook eens iets.",
    ],
    notices: [
      "De {straat} is gestrooid.",
      "Boom om bij de {straat}, ploeg is onderweg.",
      "De nieuwe wagen komt {termijn}.",
      "{dag} vroeg starten vanwege de hitte.",
    ],
  },
};

import {lightTheme, shareBars, unitsPicture, withBrand} from "../drawing/index.ts";
import {
  type Block,
  type Citation,
  type Document,
  type DocumentStyle,
  type Inline,
  type TableRow,
  words,
} from "./document.ts";

/** An advice as a municipality would get it: eight chapters, a table, two pictures, key figures. All of it fictional. */
export function sampleAdvice(style: DocumentStyle = {}): Document {
  return {
    title: "Versterk de bruggen",
    subtitle: "Advies over sociale interne communicatie voor de gemeente Waterrijk",
    organisation: "Gemeente Waterrijk",
    date: "2026-11-24",
    language: "nl",
    status: "Concept, versie 6. De coalitie kan meelezen.",
    style,
    sections: [
      {
        title: "Organisatie",
        lead: "Waterrijk heeft geen nieuw kanaal nodig, maar meer bruggen tussen netwerken die er al zijn.",
        blocks: [
          {
            kind: "key-figures",
            figures: [
              {label: "Doet mee", value: "52", unit: "%", note: "616 van 1.184 medewerkers"},
              {label: "Eerste antwoord binnen", value: "2,7", unit: "uur", note: "bij de helft van 1.926 gesprekken"},
              {label: "Schrijft 80 % van alles", value: "18", unit: "%", note: "111 van 616 deelnemers"},
              {label: "Interne e-mail", value: "−14", unit: "%", note: "vergeleken met oktober 2025"},
            ],
          },
          text(
            "De gemeente telt negen afdelingen en een buitendienst. Collega’s vinden elkaar vooral binnen hun eigen afdeling. Ruim een kwart van de contacten verbindt twee groepen ",
            contact,
            ". Dat is meer dan een half jaar geleden, maar het hangt aan twee kringen. ",
            {kind: "words", text: "Valt een van beide kringen weg, dan staat de buitendienst los.", isJudgement: true},
          ),
          heading("De buitendienst is met één dunne lijn verbonden"),
          text(
            "Van de 208 mensen in de buitendienst hebben er zes contact met de rest van de organisatie. Zij lopen over Ruimte en wonen. Dat maakt hun vragen traag en hun kennis onzichtbaar.",
          ),
          {
            kind: "picture",
            title: "De buitendienst hangt aan zes mensen",
            picture: unitsPicture(
              [
                ["Sociaal domein", 232],
                ["Ruimte en wonen", 176],
                ["Buitendienst", 208],
                ["Publieksdienst", 164],
                ["Bedrijfsvoering", 148],
                ["Veiligheid en toezicht", 92],
                ["ICT en data", 74],
              ].map(([name, people]) => ({name: String(name), people: Number(people)})),
              [
                {from: "Sociaal domein", to: "Ruimte en wonen", people: 61},
                {from: "Sociaal domein", to: "Publieksdienst", people: 88},
                {from: "Sociaal domein", to: "Bedrijfsvoering", people: 54},
                {from: "Sociaal domein", to: "Veiligheid en toezicht", people: 47},
                {from: "ICT en data", to: "Bedrijfsvoering", people: 32},
                {from: "Ruimte en wonen", to: "Buitendienst", people: 6},
              ],
              {unit: "Buitendienst", tie: {from: "Ruimte en wonen", to: "Buitendienst"}},
              {theme: themeOf(style), width: 470, height: 230},
              "nl",
            ),
            note: "Cirkel en getal: medewerkers. Dikte van de lijn: mensen die contact hebben. Oktober 2026.",
          },
        ],
      },
      {
        title: "Spelers",
        lead: "Twaalf collega’s van zeven disciplines dragen de visie; een speler van de buitendienst ontbreekt.",
        blocks: [
          text("De coalitie kwam vier keer bijeen. Elke speler brengt iets mee en heeft iets nodig:"),
          list(false, [
            "De IC-adviseur brengt de methode en heeft tijd van de directie nodig.",
            "De teamleider Publieksdienst brengt de vragen van inwoners en wil sneller antwoord.",
            "De ondernemingsraad let op de grenzen van meten en heeft inzage in elk cijfer.",
          ]),
          {
            kind: "callout",
            tone: "missing",
            text: words(
              "Er is nog niemand gevonden die voor de buitendienst kan spreken. Vraag de teamleiders op de werf.",
            ),
          },
          {
            kind: "quote",
            text: words("Wij horen de besluiten het laatst en de klachten het eerst."),
            by: "teamleider Wijkbeheer",
          },
        ],
      },
      {
        title: "Infrastructuur",
        lead: "Versterk de bruggen, open geen nieuw kanaal.",
        blocks: [
          heading("Steun wat al werkt"),
          text(
            "De Inkoopkring en de Datakring verbinden afdelingen die elkaar anders niet spreken. Geef beide kringen vaste tijd, een eigenaar en een plek op de ",
            {kind: "words", text: "netwerkplek", isBold: true},
            ". Wie er begint, krijgt hulp van een collega die het al kan. Lees ook ",
            {kind: "words", text: "de gedragscode", link: "https://waterrijk.example/gedragscode?versie=2&taal=nl"},
            ".",
          ),
          {
            kind: "picture",
            title: "Teams is de basis, Viva Engage groeit het hardst",
            picture: shareBars(
              [
                {name: "Teams", share: 0.46, note: "+3"},
                {name: "Viva Engage", share: 0.24, note: "+5"},
                {name: "E-maillijsten", share: 0.19, note: "−4"},
                {name: "Intranet", share: 0.12, note: "="},
                {name: "Bijeenkomsten", share: 0.09, note: "+1"},
              ],
              {bar: "doet mee", note: "sept."},
              {theme: themeOf(style), width: 470},
              "nl",
            ),
            note: "In procenten van wie toegang heeft; rechts het verschil met september.",
          },
          heading("Kies één plek voor vragen"),
          text(
            "Een collega krijgt nu 38 mails per dag ",
            mails,
            ". Veel daarvan zijn vragen die anderen ook hebben.",
            {kind: "footnote", text: "Geteld in de week van 5 oktober 2026, zonder nieuwsbrieven en robots."},
            " De afspraak wordt: eerst de netwerkplek, dan pas mail.",
          ),
        ],
      },
      {
        title: "Thema’s",
        blocks: [
          text("Drie thema’s van de strategie krijgen een netwerk dat begint. De andere volgen als de eerste lopen."),
          {
            kind: "table",
            title: "Wie begint welk thema, met welk middel",
            columns: [
              {name: "Thema", width: 1.5},
              {name: "Netwerk", width: 1.6},
              {name: "Begint", width: 1.5},
              {name: "Leden", align: "right", width: 0.7},
              {name: "Succes", align: "right", width: 0.8},
            ],
            rows: [
              {group: "Dienstverlening"},
              row("Wijkgericht werken", "Wijkteams", "Programmamanager", "214", "93"),
              row("Schrijven voor inwoners", "Schrijfcoaches", "Communicatieadviseur", "88", "71"),
              {group: "Leefomgeving"},
              row("Samen duurzaam", "Energiekring", "Beleidsadviseur duurzaamheid", "132", "86"),
              row("Buitendienst en beheer", "Werfoverleg", "Teamleider", "187", "36"),
              {group: "Werkgeverschap"},
              row("Jong Waterrijk", "Trainees", "HR-adviseur", "96", "83"),
              row("Mentorkring", "Mentoren", "HR-adviseur", "niet getoond", "niet getoond"),
            ],
            note: "Succes van 0 tot 100 is het gemiddelde van vijf delen. Groepen kleiner dan tien worden niet getoond.",
          },
        ],
      },
      {
        title: "Monitoren",
        lead: "Elke maand twee pagina’s, elk kwartaal een gesprek.",
        blocks: [
          text("De monitor kijkt alleen naar open kanalen. Zij telt groepen, nooit personen. De spelregels:"),
          list(true, [
            "Meten mag pas als de ondernemingsraad heeft ingestemd.",
            "Een cijfer over minder dan tien mensen tonen we niet.",
            "Elk cijfer heeft een uitleg, een bron en een periode.",
          ]),
          {
            kind: "callout",
            tone: "note",
            title: "Wat de monitor niet ziet",
            text: words("WhatsApp en het gesprek bij de koffie. Daarom praat de coalitie elk kwartaal met drie teams."),
          },
        ],
      },
      {
        title: "IC-functie",
        lead: "Van zender naar makelaar: de rol verschuift, de uren ook.",
        blocks: [
          heading("Van schrijven naar verbinden"),
          text(
            "De afdeling schrijft nu voor het intranet en de nieuwsbrief. Straks helpt zij netwerken op gang, volgt de monitor en zet signalen op de agenda. Dat vraagt 24 uur per week ",
            hours,
            ".",
          ),
        ],
      },
      {title: "Implementatie", blocks: []},
      {
        title: "Budget",
        lead: "Het eerste jaar kost 68.000 euro; daarna 41.000 euro per jaar.",
        blocks: [
          {
            kind: "table",
            title: "Wat het kost, per jaar",
            columns: [
              {name: "Post", width: 3},
              {name: "Eenmalig", align: "right"},
              {name: "Per jaar", align: "right"},
            ],
            rows: [
              row("Begeleiding en training", "27.000", "6.000"),
              row("Tijd van spelers (0,4 fte)", "–", "29.000"),
              row("Licenties", "–", "6.000"),
            ],
          },
        ],
      },
    ],
  };
}

const contact: Citation = {
  kind: "citation",
  address: "network/cross-group?period=2026-10",
  words: "contact tussen groepen",
  value: "27 %",
  n: 41306,
  period: "oktober 2026",
};
const mails: Citation = {
  kind: "citation",
  address: "dialogue/mail-per-day?period=2026-10",
  words: "interne mails per persoon per dag",
  value: "38",
  n: 1184,
  period: "oktober 2026",
};
const hours: Citation = {
  kind: "citation",
  address: "advice/tasks",
  words: "uren voor IC-taken per week",
  value: "24 uur",
  n: null,
  period: "2027",
};

const themeOf = ({brand}: DocumentStyle) => (brand === undefined ? lightTheme : withBrand(lightTheme, brand));

const text = (...parts: readonly (string | Inline)[]): Block => ({
  kind: "paragraph",
  text: parts.flatMap((part) => (typeof part === "string" ? words(part) : [part])),
});

const heading = (title: string): Block => ({kind: "heading", level: 1, text: title});

const list = (isOrdered: boolean, items: readonly string[]): Block => ({
  kind: "list",
  isOrdered,
  items: items.map((item) => ({text: words(item), lists: []})),
});

const row = (...cells: readonly string[]): TableRow => ({cells: cells.map(words)});

import {words} from "../i18n/index.ts";

/** The words of step 1. Figures and lists are written before they are put in. */
export const visionWords = words({
  nl: {
    frame: {
      none: "Zes manieren om anders te kijken",
      noneLead:
        "Schrijf op wat je ziet. Geef een ster aan wat in de visie moet. Begin bij het vlak dat je het meest aanspreekt.",
      emptyPanes: (count: number, cards: string, panes: string) =>
        `${count === 1 ? "Eén kaart" : `${cards} kaarten`}; nog leeg: ${panes}`,
      inPanes: (count: number, cards: string, panes: number) =>
        `${count === 1 ? "Eén kaart" : `${cards} kaarten`} in ${panes === 1 ? "één van de zes vlakken" : "twee van de zes vlakken"}`,
      noneChosen: (cards: string) => `${cards} kaarten in zes vlakken; kies nu wat meegaat`,
      chosen: (count: number, cards: string, chosen: string) =>
        count === 1
          ? `Eén van de ${cards} kaarten gaat mee in de visie`
          : `${chosen} van de ${cards} kaarten gaan mee in de visie`,
      lead: "Schrijf op wat je ziet. Geef een ster aan wat in de visie moet.",
      many: "Voeg veel kaarten toe",
      board: "Het denkraam",
      prompts: "Meer vragen",
      promptsOf: (pane: string) => `Vragen bij ${pane}`,
      count: (count: number, number: string) => (count === 1 ? "1 kaart" : `${number} kaarten`),
      example: "Zoals",
      add: "Kaart toevoegen",
      addTo: (pane: string) => `Kaart toevoegen bij ${pane}`,
      write: (pane: string) => `Nieuwe kaart bij ${pane}`,
      enter: "Enter voegt toe, Escape stopt.",
      card: {
        star: (text: string) => `Geef een ster aan: ${text}`,
        unstar: (text: string) => `Haal een ster weg van: ${text}`,
        stars: (count: number, number: string) => (count === 1 ? "1 ster" : `${number} sterren`),
        choose: (text: string) => `Neem mee in de visie: ${text}`,
        menu: (text: string) => `Meer met: ${text}`,
        change: "Wijzig",
        remove: "Haal weg",
        move: "Verplaats naar",
        paper: "van papier",
      },
      moved: (pane: string) => `Verplaatst naar ${pane}.`,
      print: "Druk af",
      sheets: {
        boards: "Borden met kaarten (A3)",
        emptyBoards: "Lege borden voor een sessie (A3)",
        cards: "Kaarten om uit te knippen (A4)",
        blankCards: "Lege kaarten (A4)",
        script: "Draaiboek van negentig minuten",
      },
    },
    chosen: {
      eyebrow: "Voor de visie",
      none: "Nog geen kaart gekozen",
      title: (count: number, number: string) => (count === 1 ? "Eén kaart gaat mee" : `${number} kaarten gaan mee`),
      how: "Kies een kaart met het oog onderaan. Sterren bepalen de volgorde.",
      starred: (count: number, number: string) =>
        count === 1 ? "Kies die ene met een ster" : `Kies de ${number} met sterren`,
      missing: (panes: string) => `Nog niets uit ${panes}.`,
      complete: "Elk vlak doet mee. Je hebt genoeg om te beginnen.",
      write: "Schrijf de visie",
      take: "Haal uit de visie",
    },
    many: {
      title: "Veel kaarten toevoegen",
      mode: "Waar komen ze vandaan?",
      modes: {list: "Een lijst", paper: "Borden van papier"},
      listHint:
        "Eén kaart per regel. Zet er eventueel het vlak voor en sterren achter, zoals “Denk in mensen: Vraag het de balie *3”. Een nummer mag ook: “2: Vraag het de balie”. Staat een vlak alleen op een regel, dan hoort wat eronder staat daarbij.",
      paperHint: "Neem één bord over, één kaart per regel. Zet de plaksterren erachter, zoals “Vraag het de balie *3”.",
      cards: "Kaarten",
      pane: "Vlak voor regels zonder vlak",
      noPane: "Staat op elke regel",
      boardLabel: "Welk bord?",
      from: "Van wie of welk vak",
      fromHint: "Voor alle kaarten die je nu toevoegt.",
      preview: "Zo worden het kaarten",
      line: (number: string) => `Regel ${number}`,
      faults: {
        "no-pane": "Kies een vlak, of zet het ervoor.",
        "no-text": "Hier staat geen tekst.",
        "too-long": "Dit is langer dan 300 tekens.",
        twice: "Deze kaart is er al.",
        "too-many": "Dit zijn er meer dan 500. Voeg deze daarna toe.",
      },
      nothing: "Plak of typ hierboven je kaarten. Je ziet hier eerst wat het wordt.",
      add: (count: number, number: string) => (count === 1 ? "Voeg 1 kaart toe" : `Voeg ${number} kaarten toe`),
      added: (count: number, number: string) => (count === 1 ? "1 kaart toegevoegd." : `${number} kaarten toegevoegd.`),
    },
    sheet: {
      pane: (place: string) => `Vlak ${place} van 6`,
      questions: "Vragen",
      cardFrom: "Van",
      materials: "Leg klaar",
      minutes: "Minuten",
      part: "Onderdeel",
      does: "Wat je doet",
      says: "Wat je kunt zeggen",
      afterwards: "Na afloop",
      script: "Draaiboek: negentig minuten met het denkraam",
      scriptLead: "Voor zes tot achttien mensen uit verschillende vakken, met één begeleider.",
    },
    coalition: {
      none: "Een visie maak je niet alleen",
      noneLead: "Zoek mensen uit verschillende vakken die met je meelopen. Begin met één gesprek.",
      missing: (disciplines: string) => `De coalitie mist nog ${disciplines}`,
      noWork: "De coalitie mist nog iemand uit het primaire proces",
      noDecision: "De coalitie is breed, maar niemand die beslist doet al mee",
      waiting: (count: number, number: string) =>
        count === 1
          ? "De coalitie is compleet als nog één collega ja zegt"
          : `De coalitie is compleet als nog ${number} collega’s ja zeggen`,
      complete: (count: string) => `De coalitie is compleet: ${count} mensen doen mee`,
      lead: "Wie doet mee, wat brengen ze mee en wat hebben ze nodig?",
      seats: "Wie zit aan tafel",
      open: "Nog niemand",
      ask: "Zet iemand erbij",
      askFor: (discipline: string) => `Zet iemand erbij van ${discipline}`,
      states: {asked: "gevraagd", joined: "doet mee"},
      remarks: "Wat nog ontbreekt",
      list: "De leden",
      empty:
        "Een lid van de coalitie loopt mee van visie tot advies. Bijvoorbeeld: Nadia, HR-adviseur, brengt het inwerkprogramma mee en heeft een voorbeeld nodig voor het MT.",
    },
    players: {
      none: "Wie maakt dit mogelijk, en hoe loopt informatie nu?",
      noneLead:
        "Zet de mensen op de kaart die dit kunnen dragen of tegenhouden. Schrijf daarna op hoe nieuws nu echt bij collega’s komt.",
      toWin: (count: number, number: string, names: string) =>
        count === 1
          ? `${names} heeft veel invloed en ziet er nog weinig in`
          : `${number} spelers met veel invloed zien er nog weinig in`,
      missing: (groups: string) => `Op de kaart ontbreken nog: ${groups}`,
      partners: (count: number, number: string) =>
        count === 1 ? "Met één speler doe je het samen" : `Met ${number} spelers doe je het samen`,
      onMap: (count: number, number: string) =>
        count === 1 ? "Eén speler staat op de kaart" : `${number} spelers staan op de kaart`,
      onlyFlows: (count: number, number: string) =>
        count === 1
          ? "Je kent één informatiestroom; wie zijn de spelers?"
          : `Je kent ${number} informatiestromen; wie zijn de spelers?`,
      lead: "Wie doet ertoe, wat vinden ze ervan, en hoe loopt informatie?",
      map: (count: number, number: string) =>
        count === 0
          ? "Belang en invloed van de sleutelspelers"
          : count === 1
            ? "Eén speler heeft veel invloed en nog geen aanpak"
            : `${number} spelers hebben veel invloed en nog geen aanpak`,
      mapFile: "spelerskaart",
      corners: "Wat doe je met wie?",
      remarks: "Wat opvalt",
      list: "Sleutelspelers",
      listLead:
        "Sponsors, eigenaren van netwerken, medezeggenschap, ICT, management en verbinders: wie kan dit dragen?",
      empty:
        "Een sleutelspeler kan dit mogelijk maken of tegenhouden. Bijvoorbeeld: de voorzitter van de OR, veel belang, veel invloed, houding nog niet bekend. Aanpak: vraag vóór de visie wat zij willen weten.",
      drawing: {
        interest: "Belang",
        influence: "Invloed",
        player: "Speler",
        stance: "Houding",
      },
    },
    flows: {
      title: "Hoe informatie loopt",
      map: (formal: string, informal: string) => `${formal} formeel en ${informal} informeel: zo loopt informatie`,
      badly: (count: number, number: string) =>
        count === 1 ? "Eén stroom werkt slecht" : `${number} stromen werken slecht`,
      mapFile: "informatiestromen",
      list: "Informatiestromen",
      listLead: "Van wie komt het, bij wie komt het aan, langs welke weg en waarvoor dient het?",
      empty:
        "Een informatiestroom is de weg die nieuws, vragen of kennis afleggen. Bijvoorbeeld: roosters, van teamleiders naar wijkteams, informeel via een appgroep, en dat werkt goed.",
      remarks: "Wat opvalt",
      drawing: {
        flow: "Stroom",
        from: "Van",
        to: "Naar",
        kind: "Soort",
        formal: "formeel",
        informal: "informeel",
        marked: "werkt slecht",
      },
    },
    vision: {
      none: "Van kaarten naar een visie",
      noneLead:
        "Schrijf op één bladzijde hoe mensen elkaar vinden bij jullie, en wat je daarin wilt. De gekozen kaarten geven je een begin.",
      written: "De visie staat op papier; vraag nu wie erachter staat",
      agreed: (count: number, number: string) =>
        count === 1
          ? "Eén lid van de coalitie staat achter de visie"
          : `${number} leden van de coalitie staan achter de visie`,
      dissent: (count: number, number: string) =>
        count === 1 ? "Eén lid van de coalitie ziet het anders" : `${number} leden van de coalitie zien het anders`,
      lead: "Houd de tekst kort. Wie het anders ziet, krijgt in eigen woorden een plek bij de visie.",
      editor: "Tekst van de visie",
      placeholder: "Bij ons …",
      title: "Visie",
      silent: (names: string) => `Nog geen oordeel van ${names}.`,
    },
    hints: {
      title: (count: number, number: string) =>
        count === 1 ? "Eén woord om nog eens naar te kijken" : `${number} woorden om nog eens naar te kijken`,
      lead: "Met deze woorden kijk je naar mensen vanuit degene die iets vertelt. Misschien bedoel je dat ook. Kijk of een ander woord beter past.",
      instead: "Of schrijf",
      leave: "Laat dit woord met rust",
      left: "Deze woorden laat je met rust",
      watch: (word: string) => `Let weer op “${word}”`,
    },
    reading: {
      title: "Om zelf anders te leren kijken",
      lead: "Zes titels om mee te beginnen. Vink aan wat je las.",
      read: "Gelezen",
      site: "website",
      own: "Eigen leestips",
      empty: "Zet hier wat jullie zelf de moeite waard vinden: een boek, een artikel, een podcast.",
    },
  },
  en: {
    frame: {
      none: "Six ways of looking differently",
      noneLead:
        "Write down what you see. Give a star to what belongs in the vision. Begin with the pane that speaks to you most.",
      emptyPanes: (count, cards, panes) => `${count === 1 ? "One card" : `${cards} cards`}; still empty: ${panes}`,
      inPanes: (count, cards, panes) =>
        `${count === 1 ? "One card" : `${cards} cards`} in ${panes === 1 ? "one of the six panes" : "two of the six panes"}`,
      noneChosen: (cards) => `${cards} cards in six panes; now choose what goes along`,
      chosen: (count, cards, chosen) =>
        count === 1
          ? `One of the ${cards} cards goes into the vision`
          : `${chosen} of the ${cards} cards go into the vision`,
      lead: "Write down what you see. Give a star to what belongs in the vision.",
      many: "Add many cards",
      board: "The thinking frame",
      prompts: "More questions",
      promptsOf: (pane) => `Questions for ${pane}`,
      count: (count, number) => (count === 1 ? "1 card" : `${number} cards`),
      example: "Such as",
      add: "Add a card",
      addTo: (pane) => `Add a card to ${pane}`,
      write: (pane) => `New card for ${pane}`,
      enter: "Enter adds, Escape stops.",
      card: {
        star: (text) => `Give a star to: ${text}`,
        unstar: (text) => `Take a star from: ${text}`,
        stars: (count, number) => (count === 1 ? "1 star" : `${number} stars`),
        choose: (text) => `Take into the vision: ${text}`,
        menu: (text) => `More with: ${text}`,
        change: "Change",
        remove: "Remove",
        move: "Move to",
        paper: "from paper",
      },
      moved: (pane) => `Moved to ${pane}.`,
      print: "Print",
      sheets: {
        boards: "Boards with cards (A3)",
        emptyBoards: "Empty boards for a session (A3)",
        cards: "Cards to cut out (A4)",
        blankCards: "Blank cards (A4)",
        script: "Script of ninety minutes",
      },
    },
    chosen: {
      eyebrow: "For the vision",
      none: "No card chosen yet",
      title: (count, number) => (count === 1 ? "One card goes along" : `${number} cards go along`),
      how: "Choose a card with the eye at its foot. Stars decide the order.",
      starred: (count, number) => (count === 1 ? "Choose the one with a star" : `Choose the ${number} with stars`),
      missing: (panes) => `Nothing yet from ${panes}.`,
      complete: "Every pane takes part. You have enough to begin.",
      write: "Write the vision",
      take: "Take out of the vision",
    },
    many: {
      title: "Add many cards",
      mode: "Where do they come from?",
      modes: {list: "A list", paper: "Paper boards"},
      listHint:
        "One card a line. You may put the pane before it and stars behind it, such as “Think in people: Ask the front desk *3”. A number will do: “2: Ask the front desk”. A pane alone on a line is a heading for what stands below it.",
      paperHint:
        "Take over one board, one card a line. Put the stick-on stars behind it, such as “Ask the front desk *3”.",
      cards: "Cards",
      pane: "Pane for lines without one",
      noPane: "Stands on each line",
      boardLabel: "Which board?",
      from: "From whom or which discipline",
      fromHint: "For all cards that you add now.",
      preview: "This is what they become",
      line: (number) => `Line ${number}`,
      faults: {
        "no-pane": "Choose a pane, or put it before the text.",
        "no-text": "There is no text here.",
        "too-long": "This is longer than 300 characters.",
        twice: "This card is there already.",
        "too-many": "These are more than 500. Add this one afterwards.",
      },
      nothing: "Paste or type your cards above. You see here first what they become.",
      add: (count, number) => (count === 1 ? "Add 1 card" : `Add ${number} cards`),
      added: (count, number) => (count === 1 ? "1 card added." : `${number} cards added.`),
    },
    sheet: {
      pane: (place) => `Pane ${place} of 6`,
      questions: "Questions",
      cardFrom: "From",
      materials: "Have ready",
      minutes: "Minutes",
      part: "Part",
      does: "What you do",
      says: "What you can say",
      afterwards: "Afterwards",
      script: "Script: ninety minutes with the thinking frame",
      scriptLead: "For six to eighteen people of different disciplines, with one facilitator.",
    },
    coalition: {
      none: "You do not make a vision alone",
      noneLead: "Find people of different disciplines who walk along. Begin with one talk.",
      missing: (disciplines) => `The coalition still misses ${disciplines}`,
      noWork: "The coalition still misses somebody of the primary process",
      noDecision: "The coalition is broad, but nobody who decides has joined yet",
      waiting: (count, number) =>
        count === 1
          ? "The coalition is complete when one more colleague says yes"
          : `The coalition is complete when ${number} more colleagues say yes`,
      complete: (count) => `The coalition is complete: ${count} people take part`,
      lead: "Who takes part, what do they bring and what do they need?",
      seats: "Who sits at the table",
      open: "Nobody yet",
      ask: "Add somebody",
      askFor: (discipline) => `Add somebody of ${discipline}`,
      states: {asked: "asked", joined: "joined"},
      remarks: "What is still missing",
      list: "The members",
      empty:
        "A member of the coalition walks along from vision to advice. For example: Nadia, HR adviser, brings the introduction programme and needs an example for the management team.",
    },
    players: {
      none: "Who makes this possible, and how does information run now?",
      noneLead:
        "Put the people on the map who can carry this or stop it. Then write down how news really reaches colleagues.",
      toWin: (count, number, names) =>
        count === 1
          ? `${names} has much influence and sees little in it yet`
          : `${number} players with much influence see little in it yet`,
      missing: (groups) => `Still missing on the map: ${groups}`,
      partners: (count, number) =>
        count === 1 ? "With one player you do it together" : `With ${number} players you do it together`,
      onMap: (count, number) => (count === 1 ? "One player is on the map" : `${number} players are on the map`),
      onlyFlows: (count, number) =>
        count === 1
          ? "You know one flow of information; who are the players?"
          : `You know ${number} flows of information; who are the players?`,
      lead: "Who matters, what do they think of it, and how does information run?",
      map: (count, number) =>
        count === 0
          ? "Interest and influence of the key players"
          : count === 1
            ? "One player has much influence and no approach yet"
            : `${number} players have much influence and no approach yet`,
      mapFile: "player-map",
      corners: "What do you do with whom?",
      remarks: "What stands out",
      list: "Key players",
      listLead: "Sponsors, owners of networks, works council, IT, management and connectors: who can carry this?",
      empty:
        "A key player can make this possible or stop it. For example: the chair of the works council, much interest, much influence, stance not known yet. Approach: ask before the vision what they want to know.",
      drawing: {interest: "Interest", influence: "Influence", player: "Player", stance: "Stance"},
    },
    flows: {
      title: "How information runs",
      map: (formal, informal) => `${formal} formal and ${informal} informal: this is how information runs`,
      badly: (count, number) => (count === 1 ? "One flow works badly" : `${number} flows work badly`),
      mapFile: "information-flows",
      list: "Flows of information",
      listLead: "From whom does it come, where does it arrive, by which way and what is it for?",
      empty:
        "A flow of information is the way that news, questions or knowledge take. For example: rosters, from team leads to district teams, informally by a group chat, and that works well.",
      remarks: "What stands out",
      drawing: {
        flow: "Flow",
        from: "From",
        to: "To",
        kind: "Kind",
        formal: "formal",
        informal: "informal",
        marked: "works badly",
      },
    },
    vision: {
      none: "From cards to a vision",
      noneLead:
        "Write on one page how people find each other with you, and what you want in that. The chosen cards give you a start.",
      written: "The vision is on paper; now ask who stands behind it",
      agreed: (count, number) =>
        count === 1
          ? "One member of the coalition stands behind the vision"
          : `${number} members of the coalition stand behind the vision`,
      dissent: (count, number) =>
        count === 1
          ? "One member of the coalition sees it differently"
          : `${number} members of the coalition see it differently`,
      lead: "Keep the text short. Who sees it differently gets a place with the vision in their own words.",
      editor: "Text of the vision",
      placeholder: "Here with us …",
      title: "Vision",
      silent: (names) => `No verdict yet of ${names}.`,
    },
    hints: {
      title: (count, number) =>
        count === 1 ? "One word to look at once more" : `${number} words to look at once more`,
      lead: "With these words you look at people from the side of whoever tells. Perhaps that is what you mean. See whether another word fits better.",
      instead: "Or write",
      leave: "Leave this word alone",
      left: "You leave these words alone",
      watch: (word) => `Watch “${word}” again`,
    },
    reading: {
      title: "To learn to look differently yourself",
      lead: "Six titles to begin with. Tick what you have read.",
      read: "Read",
      site: "website",
      own: "Reading tips of your own",
      empty: "Put here what you find worth reading yourselves: a book, an article, a podcast.",
    },
  },
});

import type {Role} from "./role-content.ts";

/** The kinds of source a gate can cover; the rehearsal's own needs none. */
export const gateSources = ["slack", "mail"] as const;
/** The kinds of channel a gate can cover. Direct messages are never read, whatever anybody signs. */
export const gateChannels = ["open", "private"] as const;
export const gatePurposes = ["picture", "monitor"] as const;
export const legalBases = ["legitimate-interest", "public-task"] as const;

/** The steps in their order: each rests on the one before it. Between notice and publication the dialogues are imported. */
export const gateSteps = ["purpose", "advice", "assessment", "consent", "notice", "publication", "end"] as const;

export type GateSource = (typeof gateSources)[number];
export type GateChannel = (typeof gateChannels)[number];
export type GatePurpose = (typeof gatePurposes)[number];
export type LegalBasis = (typeof legalBases)[number];
export type GateStep = (typeof gateSteps)[number];

/** Days between the notice to staff and the first import. */
export const noticeDays = 14;
/** From this number of staff on an organisation has a works council, and cannot do without its consent. */
export const worksCouncilFrom = 50;

interface StepContent {
  readonly words: {readonly nl: string; readonly en: string};
  /** What is written down here. */
  readonly does: {readonly nl: string; readonly en: string};
  /** What the words beside it are about. */
  readonly asks: {readonly nl: string; readonly en: string};
  readonly signer: Role;
  readonly needsDocument: boolean;
}

export const stepContent: Readonly<Record<GateStep, StepContent>> = {
  purpose: {
    words: {nl: "doel en grondslag", en: "purpose and legal basis"},
    does: {
      nl: "De opdrachtgever beslist waarvoor welke bronnen worden gebruikt, en op welke grondslag.",
      en: "The sponsor decides which sources are used for what, and on which legal basis.",
    },
    asks: {
      nl: "Waarom dit mag: weeg het belang af tegen de privacy van collega’s",
      en: "Why this is allowed: balance the interest against the privacy of colleagues",
    },
    signer: "sponsor",
    needsDocument: false,
  },
  advice: {
    words: {nl: "advies van de FG", en: "advice of the data protection officer"},
    does: {
      nl: "De functionaris gegevensbescherming voegt het advies over de DPIA toe.",
      en: "The data protection officer attaches the advice on the DPIA.",
    },
    asks: {nl: "Het advies in het kort", en: "The advice in short"},
    signer: "dpo",
    needsDocument: true,
  },
  assessment: {
    words: {nl: "DPIA", en: "DPIA"},
    does: {
      nl: "De opdrachtgever aanvaardt de DPIA en noemt het risico dat overblijft.",
      en: "The sponsor accepts the DPIA and names the risk that remains.",
    },
    asks: {nl: "Welk risico blijft over", en: "Which risk remains"},
    signer: "sponsor",
    needsDocument: true,
  },
  consent: {
    words: {nl: "instemming van de OR", en: "consent of the works council"},
    does: {
      nl: "De medezeggenschap stemt in met het gebruik (WOR artikel 27).",
      en: "The works council consents to the use (Dutch Works Councils Act, article 27).",
    },
    asks: {
      nl: "Waarmee de OR instemt, en onder welke voorwaarden",
      en: "What the council consents to, and on what terms",
    },
    signer: "works-council",
    needsDocument: true,
  },
  notice: {
    words: {nl: "bericht aan medewerkers", en: "notice to staff"},
    does: {
      nl: "De coördinator vertelt alle medewerkers wat er gaat gebeuren, ten minste 14 dagen voor de eerste import.",
      en: "The coordinator tells all staff what is going to happen, at least 14 days before the first import.",
    },
    asks: {nl: "Hoe en waar het is verteld", en: "How and where it was told"},
    signer: "coordinator",
    needsDocument: false,
  },
  publication: {
    words: {nl: "publicatie", en: "publication"},
    does: {
      nl: "De coördinator legt vast wat met wie wordt gedeeld: pas dan mogen rapport en tabellen het systeem uit.",
      en: "The coordinator writes down what is shared with whom: only then may report and tables leave the system.",
    },
    asks: {nl: "Wat je deelt, en met wie", en: "What you share, and with whom"},
    signer: "coordinator",
    needsDocument: false,
  },
  end: {
    words: {nl: "einde van het gebruik", en: "end of use"},
    does: {
      nl: "De coördinator sluit het gebruik af. Daarna begint alles weer bij het doel.",
      en: "The coordinator ends the use. After that everything begins again with the purpose.",
    },
    asks: {
      nl: "Waarom het gebruik eindigt, en wat er met de gegevens is gebeurd",
      en: "Why the use ends, and what was done with the data",
    },
    signer: "coordinator",
    needsDocument: false,
  },
};

export const sourceWords: Readonly<Record<GateSource, {nl: string; en: string}>> = {
  slack: {nl: "Slack", en: "Slack"},
  mail: {nl: "mailinglijsten", en: "mailing lists"},
};
export const channelWords: Readonly<Record<GateChannel, {nl: string; en: string}>> = {
  open: {nl: "open kanalen", en: "open channels"},
  private: {nl: "besloten kanalen", en: "private channels"},
};
export const purposeWords: Readonly<Record<GatePurpose, {nl: string; en: string}>> = {
  picture: {nl: "beeld van de organisatie", en: "picture of the organisation"},
  monitor: {nl: "maandelijkse monitor", en: "monthly monitor"},
};
export const basisWords: Readonly<Record<LegalBasis, {nl: string; en: string}>> = {
  "legitimate-interest": {nl: "gerechtvaardigd belang", en: "legitimate interest"},
  "public-task": {nl: "taak van algemeen belang", en: "public task"},
};

/** A part of the municipality: how large it is and where, and how, its people work. */
export interface Cluster {
  readonly name: string;
  /** People of every 1,184. */
  readonly size: number;
  /** Most clusters need few words of their own; see wording/. */
  readonly theme: Theme;
  /** Teams, the most needed first: a small municipality has only the first ones. */
  readonly teams: readonly {readonly name: string; readonly roles: readonly string[]}[];
  readonly locations: readonly string[];
}

/** What a channel is about; each has its own questions, answers, ideas and notices. */
export type Theme =
  | "neighbourhood"
  | "sustainability"
  | "casework"
  | "young"
  | "ict"
  | "general"
  | "social"
  | "space"
  | "counter"
  | "safety"
  | "support"
  | "outdoor";

export const municipality = "Gemeente Waterrijk";
/** A domain that can never exist (RFC 2606). */
export const mailDomain = "waterrijk.example";

export const depot = "Werf De Sluis";
/** A place where nobody takes part in any dialogue. */
export const silentPlace = "Sporthal De Dijk";
const townHall = "Stadhuis";
const office = "Stadskantoor";
const quarter = "Wijkcentrum De Brug";
const post = "Handhavingspost Zuid";

/** The place of each cluster in `clusters`, for the rules that name one. */
export const clusterOf = {
  social: 0,
  outdoor: 1,
  space: 2,
  counter: 3,
  support: 4,
  safety: 5,
  ict: 6,
  board: 7,
  council: 8,
} as const;

export const clusters: readonly Cluster[] = [
  {
    name: "Sociaal domein",
    size: 232,
    theme: "social",
    locations: [office, office, quarter],
    teams: [
      {name: "Jeugd", roles: ["Jeugdconsulent", "Gezinscoach", "Beleidsadviseur jeugd"]},
      {name: "Wmo en zorg", roles: ["Wmo-consulent", "Kwaliteitsmedewerker", "Beleidsadviseur zorg"]},
      {name: "Onderwijs en sport", roles: ["Combinatiefunctionaris", "Leerplichtambtenaar", "Sportcoach"]},
      {name: "Werk en inkomen", roles: ["Klantmanager werk", "Inkomensconsulent", "Jobcoach"]},
      {name: "Wijkteams", roles: ["Sociaal werker", "Wijkcoördinator", "Opbouwwerker"]},
      {name: "Schuldhulp", roles: ["Schuldhulpverlener", "Budgetcoach"]},
    ],
  },
  {
    name: "Buitendienst",
    size: 208,
    theme: "outdoor",
    locations: [depot],
    teams: [
      {name: "Groen", roles: ["Hovenier", "Medewerker groen", "Boomverzorger"]},
      {name: "Afval en reiniging", roles: ["Chauffeur inzameling", "Belader", "Medewerker reiniging"]},
      {name: "Wegen en water", roles: ["Stratenmaker", "Medewerker riolering", "Brugwachter"]},
      {name: "Werkplaats", roles: ["Monteur", "Magazijnmedewerker"]},
    ],
  },
  {
    name: "Ruimte en wonen",
    size: 176,
    theme: "space",
    locations: [office, office, townHall],
    teams: [
      {name: "Vergunningen", roles: ["Casemanager omgevingswet", "Vergunningverlener", "Bouwplantoetser"]},
      {name: "Beheer openbare ruimte", roles: ["Beheerder groen", "Beheerder wegen", "Adviseur water"]},
      {name: "Ruimtelijke ontwikkeling", roles: ["Planoloog", "Stedenbouwkundige", "Projectleider gebied"]},
      {name: "Wonen", roles: ["Beleidsadviseur wonen", "Adviseur woningbouw"]},
      {name: "Verkeer", roles: ["Verkeerskundige", "Adviseur mobiliteit"]},
      {name: "Duurzaamheid", roles: ["Energieadviseur", "Projectleider klimaat", "Adviseur circulair"]},
    ],
  },
  {
    name: "Publieksdienst",
    size: 164,
    theme: "counter",
    locations: [townHall, townHall, quarter],
    teams: [
      {name: "Klantcontactcentrum", roles: ["Medewerker klantcontact", "Webredacteur", "Kwaliteitscoach"]},
      {name: "Burgerzaken", roles: ["Medewerker burgerzaken", "Adviseur burgerzaken"]},
      {name: "Belastingen", roles: ["Heffingsmedewerker", "Taxateur", "Medewerker invordering"]},
      {name: "Post en archief", roles: ["Archivaris", "Medewerker documentatie"]},
    ],
  },
  {
    name: "Bedrijfsvoering",
    size: 148,
    theme: "support",
    locations: [office, townHall],
    teams: [
      {name: "Financiën", roles: ["Financieel adviseur", "Medewerker crediteuren", "Business controller"]},
      {name: "HR", roles: ["HR-adviseur", "Medewerker salarissen", "Adviseur leren en ontwikkelen"]},
      {name: "Facilitair", roles: ["Bode", "Medewerker huisvesting", "Contractbeheerder"]},
      {name: "Inkoop", roles: ["Inkoopadviseur", "Contractmanager"]},
      {name: "Juridische zaken", roles: ["Jurist bestuursrecht", "Privacyjurist", "Secretaris bezwaar"]},
    ],
  },
  {
    name: "Veiligheid en toezicht",
    size: 92,
    theme: "safety",
    locations: [post, post, townHall],
    teams: [
      {name: "Handhaving", roles: ["Handhaver", "Toezichthouder", "Coördinator handhaving"]},
      {name: "Openbare orde", roles: ["Adviseur veiligheid", "Procesregisseur zorg en veiligheid"]},
      {name: "Bouw- en milieutoezicht", roles: ["Inspecteur bouw", "Inspecteur milieu"]},
      {name: "Crisisbeheersing", roles: ["Adviseur crisisbeheersing", "Planner"]},
    ],
  },
  {
    name: "ICT en data",
    size: 74,
    theme: "ict",
    locations: [office],
    teams: [
      {name: "Werkplek en support", roles: ["Medewerker servicedesk", "Systeembeheerder"]},
      {name: "Applicaties", roles: ["Functioneel beheerder", "Applicatiebeheerder"]},
      {name: "Data en informatie", roles: ["Data-analist", "Informatieadviseur", "Gegevensbeheerder"]},
    ],
  },
  {
    name: "Bestuur en communicatie",
    size: 58,
    theme: "general",
    locations: [townHall],
    teams: [
      {name: "Communicatie", roles: ["Communicatieadviseur", "Adviseur interne communicatie", "Redacteur"]},
      {name: "Bestuursondersteuning", roles: ["Bestuursadviseur", "Directiesecretaris", "Kabinetsmedewerker"]},
    ],
  },
  {
    name: "Griffie en concern",
    size: 32,
    theme: "general",
    locations: [townHall],
    teams: [
      {name: "Griffie", roles: ["Raadsadviseur", "Griffiemedewerker"]},
      {name: "Concerncontrol", roles: ["Concerncontroller", "Auditor"]},
    ],
  },
];

/** What the event log can say. A code is never reused for something else: rows that hold it cannot be rewritten. */
export const eventWords = {
  "sign-in": {nl: "Aangemeld", en: "Signed in"},
  "sign-in-refused": {nl: "Aanmelding geweigerd", en: "Sign-in refused"},
  "sign-out": {nl: "Afgemeld", en: "Signed out"},
  "account-made": {nl: "Account gemaakt", en: "Account made"},
  "password-changed": {nl: "Wachtwoord gewijzigd", en: "Password changed"},
  "password-reset": {nl: "Wachtwoord opnieuw ingesteld", en: "Password reset"},
  "address-changed": {nl: "E-mailadres gewijzigd", en: "Mail address changed"},
  "second-factor-on": {nl: "Tweede stap aangezet", en: "Second factor switched on"},
  "second-factor-off": {nl: "Tweede stap uitgezet", en: "Second factor switched off"},
  "recovery-code-used": {nl: "Herstelcode gebruikt", en: "Recovery code used"},
  "recovery-codes-renewed": {nl: "Nieuwe herstelcodes gemaakt", en: "Recovery codes renewed"},
  "passkey-added": {nl: "Passkey toegevoegd", en: "Passkey added"},
  "passkey-removed": {nl: "Passkey verwijderd", en: "Passkey removed"},
  "sessions-ended": {nl: "Sessies beëindigd", en: "Sessions ended"},
  "role-given": {nl: "Rol gegeven", en: "Role given"},
  "role-taken": {nl: "Rol ingetrokken", en: "Role taken away"},
  "member-invited": {nl: "Iemand uitgenodigd", en: "Member invited"},
  "invitation-withdrawn": {nl: "Uitnodiging ingetrokken", en: "Invitation withdrawn"},
  "member-joined": {nl: "Uitnodiging aangenomen", en: "Invitation accepted"},
  "member-deactivated": {nl: "Toegang beëindigd", en: "Member deactivated"},
  "member-reactivated": {nl: "Toegang teruggegeven", en: "Member given access again"},
  "token-made": {nl: "Token gemaakt", en: "Token made"},
  "token-withdrawn": {nl: "Token ingetrokken", en: "Token withdrawn"},
  "gate-step": {nl: "Stap in de privacypoort", en: "Step in the privacy gate"},
  "import-started": {nl: "Inlezen begonnen", en: "Import started"},
  "source-imported": {nl: "Bron ingelezen", en: "Source imported"},
  "import-undone": {nl: "Import teruggedraaid", en: "Import undone"},
  "import-cancelled": {nl: "Import gestopt", en: "Import cancelled"},
  "people-file-applied": {nl: "Personeelslijst toegepast", en: "People file applied"},
  "people-file-undone": {nl: "Personeelslijst teruggedraaid", en: "People file undone"},
  "people-merged": {nl: "Mensen samengevoegd", en: "People merged"},
  "people-parted": {nl: "Mensen uit elkaar gehaald", en: "People taken apart"},
  publication: {nl: "Gepubliceerd", en: "Published"},
  export: {nl: "Geëxporteerd", en: "Exported"},
  "rights-request": {nl: "Verzoek over eigen gegevens", en: "Request about own data"},
  "settings-changed": {nl: "Instellingen gewijzigd", en: "Settings changed"},
  "organisation-founded": {nl: "Organisatie gemaakt", en: "Organisation founded"},
  "organisation-removed": {nl: "Organisatie verwijderd", en: "Organisation removed"},
  "staff-link-made": {nl: "Link voor collega’s gemaakt", en: "Link for all staff made"},
  "staff-link-withdrawn": {nl: "Link voor collega’s ingetrokken", en: "Link for all staff withdrawn"},
  "backup-restored": {nl: "Back-up teruggezet", en: "Backup restored"},
  denial: {nl: "Toegang geweigerd", en: "Access denied"},
  "log-verified": {nl: "Logboek gecontroleerd", en: "Log verified"},
} as const;

export type EventCode = keyof typeof eventWords;
export const eventCodes = Object.keys(eventWords) as [EventCode, ...EventCode[]];

export const outcomeWords = {
  done: {nl: "Gedaan", en: "Done"},
  refused: {nl: "Geweigerd", en: "Refused"},
  failed: {nl: "Niet gelukt", en: "Failed"},
} as const;

export type Outcome = keyof typeof outcomeWords;

/** What an event is about; its id stands beside it. */
export const subjectWords = {
  user: {nl: "gebruiker", en: "user"},
  invitation: {nl: "uitnodiging", en: "invitation"},
  token: {nl: "token", en: "token"},
  organisation: {nl: "organisatie", en: "organisation"},
  source: {nl: "bron", en: "source"},
  import: {nl: "import", en: "import"},
  "people-file": {nl: "personeelslijst", en: "people file"},
  identity: {nl: "account in een bron", en: "account in a source"},
  trajectory: {nl: "traject", en: "trajectory"},
  gate: {nl: "privacypoort", en: "privacy gate"},
  player: {nl: "collega", en: "player"},
} as const;

export type SubjectKind = keyof typeof subjectWords;

/** Details that read better as words; others (a role, a permission, a step of the gate) are told as they are. */
export const detailWords: Readonly<Record<string, {readonly nl: string; readonly en: string}>> = {
  password: {nl: "met wachtwoord", en: "with a password"},
  passkey: {nl: "met een passkey", en: "with a passkey"},
  "single-sign-on": {nl: "via de organisatie", en: "by single sign-on"},
  report: {nl: "rapport", en: "report"},
  tables: {nl: "tabellen", en: "tables"},
  network: {nl: "netwerk", en: "network"},
  advice: {nl: "advies", en: "advice"},
  backup: {nl: "back-up", en: "backup"},
  "event-log": {nl: "logboek", en: "event log"},
  changed: {nl: "rij gewijzigd", en: "row changed"},
  moved: {nl: "rijen verwisseld", en: "rows reordered"},
  missing: {nl: "rij ontbreekt", en: "row missing"},
  cut: {nl: "einde ontbreekt", en: "tail cut"},
  beyond: {nl: "rij toegevoegd", en: "row added"},
  "head-lost": {nl: "bewaard einde weg", en: "kept end lost"},
  "head-changed": {nl: "bewaard einde gewijzigd", en: "kept end changed"},
  "unknown-anchor": {nl: "bewaard getal niet gevonden", en: "kept digest not found"},
};

/**
 * What a verification can find wrong, by the number of the first bad row. `elsewhere`: for "moved", where the row that belongs there stands now.
 * Each sentence says no more than the chain proves.
 */
export const faultWords = {
  changed: {
    nl: (n: string) =>
      `Rij ${n} is niet meer zoals die is geschreven: die rij is gewijzigd, of een rij ervoor is gewijzigd en opnieuw berekend.`,
    en: (n: string) =>
      `Row ${n} is not as it was written: it was changed, or a row before it was changed and computed anew.`,
  },
  moved: {
    nl: (n: string, elsewhere: string) => `De rijen zijn verwisseld: wat op rij ${n} hoort, staat op rij ${elsewhere}.`,
    en: (n: string, elsewhere: string) => `Rows were reordered: what belongs in row ${n} stands in row ${elsewhere}.`,
  },
  missing: {
    nl: (n: string) => `Rij ${n} ontbreekt.`,
    en: (n: string) => `Row ${n} is missing.`,
  },
  cut: {
    nl: (n: string) => `Het einde is eraf: vanaf rij ${n} ontbreken de rijen die er waren.`,
    en: (n: string) => `The tail was cut: from row ${n} on, rows that were there are missing.`,
  },
  beyond: {
    nl: (n: string) => `Rij ${n} is buiten het programma om toegevoegd, of het bewaarde einde is teruggezet.`,
    en: (n: string) => `Row ${n} was added by other means than this program, or the kept end was set back.`,
  },
  "head-lost": {
    nl: () => "Het bewaarde einde van het logboek is weg, dus niet te zeggen is of er rijen ontbreken.",
    en: () => "The kept end of the log is gone, so nobody can tell whether rows are missing.",
  },
  "head-changed": {
    nl: (n: string) => `Het bewaarde einde hoort niet bij rij ${n}: het einde of de laatste rijen zijn gewijzigd.`,
    en: (n: string) => `The kept end does not belong to row ${n}: the end or the last rows were changed.`,
  },
  "unknown-anchor": {
    nl: () =>
      "Het controlegetal dat je gaf, hoort bij geen enkele rij. Het logboek is sindsdien herschreven of ingekort, of er is een oudere back-up teruggezet, of het getal hoort bij een ander logboek.",
    en: () =>
      "The digest you gave belongs to no row. Since then the log was rewritten or cut, or an older backup was put back, or the digest is of another log.",
  },
} as const;

export type FaultKind = keyof typeof faultWords;

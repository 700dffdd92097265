import {words} from "../i18n/index.ts";

/** Why records of an export are left out, or kept with a remark: what they are, and why. Keys are DropReasons. */
export const dropWords = words({
  nl: {
    "system-message": {name: "Systeemmeldingen", why: "Zoals “is toegevoegd aan het kanaal”"},
    "bot-message": {name: "Berichten van bots", why: "Geen gesprek tussen mensen; we tellen ze alleen"},
    "direct-message": {name: "Directe berichten", why: "Die slaan we nooit op"},
    "private-channel": {name: "Besloten kanalen", why: "Alleen de kanalen die je aanvinkt, lezen we in"},
    "sensitive-channel": {name: "OR, vakbond, bedrijfsarts, vertrouwenspersoon", why: "Altijd buiten de analyse"},
    "outside-period": {name: "Buiten de gekozen dagen", why: "Voor de eerste of na de laatste dag"},
    duplicate: {name: "Dubbele berichten", why: "Staan twee keer in dit bestand; één keer telt"},
    deleted: {name: "Verwijderde berichten", why: "Wat de schrijver weghaalde, nemen wij niet op"},
    "unknown-author": {name: "Zonder schrijver", why: "Het bestand zegt niet wie dit schreef"},
    empty: {name: "Lege berichten", why: "Geen tekst en geen bijlage"},
    "unreadable-record": {name: "Onleesbare stukken", why: "Beschadigd; de rest van het bestand telt wel"},
    "unreadable-file": {name: "Onleesbare bestanden", why: "Niet te openen; de rest van de export telt wel"},
    "too-large": {name: "Te grote stukken", why: "Langer dan wat een bericht kan zijn"},
    "broken-date": {name: "Kapotte datum", why: "Telt mee, maar niet in een week of maand"},
    "not-a-message-file": {name: "Andere bestanden", why: "Geen berichten, zoals afbeeldingen en logboeken"},
    "unsafe-path": {name: "Verdachte bestandsnamen", why: "Wijzen naar een plek buiten de export"},
    "unknown-parent": {name: "Antwoord zonder begin", why: "Telt mee als antwoord; het begin staat niet in dit kanaal"},
    "unknown-channel": {name: "Kanaal zonder gegevens", why: "Telt mee; het kanaal staat alleen als map in de export"},
    "self-tie": {name: "Reacties op zichzelf", why: "Geen contact met een ander"},
    masked: {
      name: "Afgeschermde gegevens",
      why: "Mailadressen, telefoonnummers, IBAN en BSN in de tekst; het bericht telt mee",
    },
  },
  en: {
    "system-message": {name: "System messages", why: "Such as “has joined the channel”"},
    "bot-message": {name: "Messages by bots", why: "No talk between people; we only count them"},
    "direct-message": {name: "Direct messages", why: "We never store those"},
    "private-channel": {name: "Private channels", why: "We read only the channels that you tick"},
    "sensitive-channel": {name: "Works council, union, company doctor, confidential adviser", why: "Always left out"},
    "outside-period": {name: "Outside the chosen days", why: "Before the first or after the last day"},
    duplicate: {name: "Repeated messages", why: "Twice in this file; they count once"},
    deleted: {name: "Deleted messages", why: "What the writer took away, we do not take in"},
    "unknown-author": {name: "Without a writer", why: "The file does not say who wrote this"},
    empty: {name: "Empty messages", why: "No text and no attachment"},
    "unreadable-record": {name: "Unreadable pieces", why: "Damaged; the rest of the file does count"},
    "unreadable-file": {name: "Unreadable files", why: "Cannot be opened; the rest of the export does count"},
    "too-large": {name: "Pieces that are too large", why: "Longer than a message can be"},
    "broken-date": {name: "Broken date", why: "Counts, but in no week or month"},
    "not-a-message-file": {name: "Other files", why: "No messages, such as pictures and logs"},
    "unsafe-path": {name: "Suspicious file names", why: "Point to a place outside the export"},
    "unknown-parent": {
      name: "Answer without a beginning",
      why: "Counts as a reply; its beginning is not in this channel",
    },
    "unknown-channel": {name: "Channel without details", why: "Counts; the channel is only a folder in the export"},
    "self-tie": {name: "Reactions to oneself", why: "No contact with somebody else"},
    masked: {
      name: "Masked details",
      why: "Mail addresses, phone numbers, IBANs and BSNs in the text; the message counts",
    },
  },
});

/** The words of a reason; one that this page does not know yet stays as it is. */
export function dropReasonIn(t: typeof dropWords.nl, reason: string): {readonly name: string; readonly why: string} {
  const known: Readonly<Record<string, {readonly name: string; readonly why: string}>> = t;
  return known[reason] ?? {name: reason, why: ""};
}

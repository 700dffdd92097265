import {csvFile, type File, slackZip} from "./exports.ts";

/*
 * A workspace small enough to count by hand. Twenty-four colleagues, twelve in Zorg and twelve in Beheer:
 *
 * plein     open     each writes once, and each gets a thumb from the next: 24 messages, 24 reactions
 * ideeen    open     the twelve of Zorg write once, each answered by one of Beheer after half an hour: 24 messages, of which
 *                    12 replies; and "Anna Aalbers" writes once more from an account without a mail address: 1 message
 * directie  private  four write once: 4 messages
 * D1        direct   5 messages
 *
 * Besides these, plein holds 3 system messages, 2 by a bot, 1 that was deleted and 1 without words.
 */
const names =
  "Anna Aalbers,Bram Boersma,Carla Claassen,Dirk Donkers,Els Evers,Fatma Faber,Gijs Groen,Hanna Huizinga,Ivo Imhof,Joke Jager,Karim Kuiper,Lotte Lammers,Mo Mulder,Nel Nijhof,Otto Otten,Petra Postma,Quinten Quist,Ria Ruiter,Sem Schipper,Tine Timmer,Umar Uiterwijk,Vera Visser,Wim Wolters,Yara Ypma".split(
    ",",
  );
const team = "TWATERRIJK";
const mailOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@waterrijk.example`;
const idOf = (place: number) => `U${String(place % names.length).padStart(2, "0")}A`;

const users = [
  ...names.map((name, i) => ({
    id: idOf(i),
    team_id: team,
    name: name.toLowerCase(),
    real_name: name,
    profile: {real_name: name, email: mailOf(name)},
  })),
  {id: "UANNA", team_id: team, name: "anna", real_name: "Anna Aalbers", profile: {real_name: "Anna Aalbers"}},
  {id: "UBOT", team_id: team, name: "herinnering", real_name: "Herinnering", is_bot: true, profile: {}},
];

/** Seconds of 2 March 2026, 09:00 in Amsterdam, and some minutes. */
const at = (minutes: number) => (Date.UTC(2026, 2, 2, 8, minutes) / 1000).toFixed(6);
const said = (user: string, minutes: number, text: string) => ({type: "message", user, text, ts: at(minutes), team});

const plein = [
  ...names.map((_, i) => ({
    ...said(idOf(i), i, `Goedemorgen, dit is bericht ${i} op het plein.`),
    reactions: [{name: "+1", users: [idOf(i + 1)], count: 1}],
  })),
  ...[100, 101, 102].map((minutes) => ({...said(idOf(0), minutes, "joined"), subtype: "channel_join"})),
  ...[103, 104].map((minutes) => ({...said("UBOT", minutes, "Denk aan de lunch."), bot_id: "B1"})),
  {...said("USLACKBOT", 105, "This message was deleted."), subtype: "tombstone"},
  said(idOf(0), 106, ""),
];
const ideeen = [
  ...names
    .slice(0, 12)
    .map((_, i) => ({...said(idOf(i), 120 + i, `Een voorstel, nummer ${i}.`), thread_ts: at(120 + i)})),
  ...names.slice(0, 12).map((_, i) => ({...said(idOf(i + 12), 150 + i, `Dat kan, zie ${i}.`), thread_ts: at(120 + i)})),
  said("UANNA", 180, "En nog een voorstel van mij."),
];
const directie = [200, 201, 202, 203].map((minutes, i) => said(idOf(i), minutes, "Onder ons."));
const direct = [210, 211, 212, 213, 214].map((minutes, i) => said(idOf(i % 2), minutes, "Alleen voor jou."));

/** The workspace as Slack exports it: 49 messages by people in open channels, 53 with the private one. */
export const waterrijkExport = (): File =>
  slackZip("waterrijk.zip", {users, open: {plein, ideeen}, private: {directie}, direct});

/** Thirty people: the twenty-four who write, and six in Beheer who are silent. "club" is no header that is known. */
export const waterrijkPeople = (): File =>
  csvFile("personeel.csv", [
    ["personeelsnummer", "naam", "e-mail", "club"],
    ...names.map((name, i) => [`p${i}`, name, mailOf(name), i < 12 ? "Zorg" : "Beheer"]),
    ...Array.from({length: 6}, (_, i) => [`s${i}`, `Stille Collega ${i}`, `stil${i}@waterrijk.example`, "Beheer"]),
  ]);

/** A day of chatter that takes some seconds to import. */
export const chattyExport = (): File =>
  slackZip("druk.zip", {
    users,
    open: {
      plein: Array.from({length: 40_000}, (_, i) => ({
        ...{type: "message", user: idOf(i), text: `Bericht ${i} van deze drukke dag op het plein.`},
        ts: (Date.UTC(2026, 2, 2, 6) / 1000 + i).toFixed(6),
      })),
    },
  });

/** The archive of a mailing list with a question and its answer. */
export const waterrijkList = (): File => ({
  name: "plein.mbox",
  mimeType: "application/mbox",
  buffer: Buffer.from(
    [
      "From anna.aalbers@waterrijk.example Mon Mar  2 08:00:00 2026",
      "From: Anna Aalbers <anna.aalbers@waterrijk.example>",
      "To: plein@lijsten.waterrijk.example",
      "Subject: [plein] Wie weet dit?",
      "Date: Mon, 02 Mar 2026 09:00:00 +0100",
      "Message-ID: <1@waterrijk.example>",
      "List-Id: <plein.lijsten.waterrijk.example>",
      "",
      "Waar vind ik het formulier?",
      "",
      "From bram.boersma@waterrijk.example Mon Mar  2 08:30:00 2026",
      "From: Bram Boersma <bram.boersma@waterrijk.example>",
      "To: plein@lijsten.waterrijk.example",
      "Subject: Re: [plein] Wie weet dit?",
      "Date: Mon, 02 Mar 2026 09:30:00 +0100",
      "Message-ID: <2@waterrijk.example>",
      "In-Reply-To: <1@waterrijk.example>",
      "List-Id: <plein.lijsten.waterrijk.example>",
      "",
      "> Waar vind ik het formulier?",
      "Op het plein, bovenaan.",
      "",
    ].join("\n"),
  ),
});

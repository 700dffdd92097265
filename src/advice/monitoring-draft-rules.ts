import {enumerated} from "../dossier/naming-rules.ts";
import {coverageOf, coverageRemarks} from "../webcare/coverage-rules.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "../webcare/watch-kinds.ts";
import type {Pen, Said} from "./drafting-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** M6.5: who follows which networks and themes, with what, and what is still open. */
export function monitoringDraft(pen: Pen): readonly RichNode[] {
  const {held} = pen;
  const [networks, themes] = [held.entries(watchedNetwork), held.entries(watchedTheme)];
  const [roles, means] = [held.entries(webcareRole), held.entries(watchMeans)];
  const remarks = coverageRemarks(coverageOf(networks, themes, roles), roles);
  return [
    pen.head("Wie wat volgt, en wie reageert", "Who follows what, and who responds"),
    networks.length === 0
      ? pen.missing("welke netwerken we volgen", "which networks we follow")
      : pen.say(
          [
            `We volgen ${namesOf(networks).nl} `,
            pen.count(
              watchedNetwork,
              networks.length,
              {nl: "netwerk", en: "network"},
              {nl: "netwerken", en: "networks"},
            ),
            ".",
          ],
          [
            `We follow ${namesOf(networks).en} `,
            pen.count(
              watchedNetwork,
              networks.length,
              {nl: "netwerk", en: "network"},
              {nl: "netwerken", en: "networks"},
            ),
            ".",
          ],
        ),
    themes.length === 0
      ? pen.missing("welke thema’s we minstens volgen", "which themes we follow at least")
      : pen.say(
          [
            `We letten daarbij op ${namesOf(themes).nl} `,
            pen.count(watchedTheme, themes.length, {nl: "thema", en: "theme"}, {nl: "thema’s", en: "themes"}),
            ".",
          ],
          [
            `In them we watch for ${namesOf(themes).en} `,
            pen.count(watchedTheme, themes.length, {nl: "thema", en: "theme"}, {nl: "thema’s", en: "themes"}),
            ".",
          ],
        ),
    ...(roles.length === 0
      ? [
          pen.missing(
            "wie volgt, wie een signaal krijgt en wie reageert",
            "who follows, who gets a signal and who responds",
          ),
        ]
      : pen.list(roles.map((role) => roleItem(pen, role)))),
    ...(remarks.length === 0
      ? []
      : [
          pen.say(
            [
              "Dit vraagt nog een afspraak ",
              pen.count(webcareRole, remarks.length, {nl: "punt", en: "point"}, {nl: "punten", en: "points"}),
              ":",
            ],
            [
              "This still asks for an agreement ",
              pen.count(webcareRole, remarks.length, {nl: "punt", en: "point"}, {nl: "punten", en: "points"}),
              ":",
            ],
          ),
          ...pen.list(
            remarks.map(({words}): Said => {
              const cited = pen.whole(
                webcareRole,
                webcareRole.many[pen.language],
                {nl: "rolverdeling", en: "division of roles"}[pen.language],
              );
              return {nl: [`${words.nl.replace(/\.$/, "")} `, cited], en: [`${words.en.replace(/\.$/, "")} `, cited]};
            }),
          ),
        ]),
    pen.head("Waarmee we volgen en rapporteren", "What we follow and report with"),
    ...(means.length === 0
      ? [pen.missing("waarmee we volgen en rapporteren", "what we follow and report with")]
      : pen.list(
          means.map((of): Said => {
            const {name, use} = of.details;
            const words = use === null ? watchMeans.one : watchMeans.fields.use.options[use];
            const cited = pen.entry(of, name, words[pen.language]);
            return {nl: [`${name} `, cited], en: [`${name} `, cited]};
          }),
        )),
  ];
}

const namesOf = (entries: readonly {readonly details: {readonly name: string}}[]) =>
  enumerated(entries.map(({details}) => details.name));

function roleItem(pen: Pen, of: ReturnType<typeof pen.held.entries<typeof webcareRole>>[number]): Said {
  const {held, language} = pen;
  const {network, theme, monitor, deputy, responder, withinHours} = of.details;
  const place = held.entries(watchedNetwork).find(({id}) => id === network)?.details.name;
  const subject = held.entries(watchedTheme).find(({id}) => id === theme)?.details.name;
  const scope = [place, subject].filter((part) => part !== undefined).join(", ");
  const words =
    withinHours === null
      ? {nl: "rol", en: "role"}
      : {nl: `reactie binnen ${pen.number(withinHours)} uur`, en: `response within ${pen.number(withinHours)} hours`};
  const cited = pen.entry(of, webcareRole.one[language], words[language]);
  const nl = [
    `${monitor} volgt ${scope || "alles"}`,
    deputy && `vervanger is ${deputy}`,
    responder && `${responder} reageert`,
  ];
  const en = [
    `${monitor} follows ${scope || "everything"}`,
    deputy && `the deputy is ${deputy}`,
    responder && `${responder} responds`,
  ];
  const told = (parts: readonly string[]) => `${parts.filter((part) => part !== "").join("; ")} `;
  return {nl: [told(nl), cited], en: [told(en), cited]};
}

import type {OpenPoint, Product} from "../dossier/product-rules.ts";
import {dimensions} from "./dimensions-content.ts";
import {scoreIn} from "./finding-rules.ts";
import {auditKinds, finding} from "./kinds.ts";
import {pictureOf} from "./picture-rules.ts";

/** Where what is open can be finished. */
const pages = {scan: "quick-scan", register: "initiatives", picture: "picture"} as const;

/** What step 2 ends with. */
export const auditProducts: readonly Product[] = [
  {
    id: "picture",
    step: 2,
    name: {nl: "Beeld van de organisatie", en: "Picture of the organisation"},
    purpose: {
      nl: "Het laat op twee pagina’s zien wie jullie zijn, waar jullie heen willen en wat netwerken daaraan kunnen bijdragen.",
      en: "It shows on two pages who you are, where you want to go and what networks can contribute to that.",
    },
    page: pages.picture,
    kinds: auditKinds,
    texts: ["audit-summary"],
    openPoints: (held) => {
      const picture = pictureOf(held);
      const findings = held.entries(finding);
      const thin = picture.dimensions.filter((one) => 2 * (one.scored + one.unknown) < one.of);
      const unreasoned = findings.filter((one) => scoreIn(one) !== null && one.details.reason === "").length;
      const unscored = picture.scores.filter(({state}) => state === "noted").length;
      const offMap = picture.opportunities.filter(({field}) => field === null).length;
      const points: (OpenPoint | false)[] = [
        findings.length === 0 &&
          point(
            pages.scan,
            "Beantwoord de eerste vraag van de quickscan.",
            "Answer the first question of the quick scan.",
          ),
        ...(findings.length === 0
          ? []
          : thin.map(({id, scored, unknown, of}) => {
              const {name} = dimensions.find((one) => one.id === id)!;
              const done = scored + unknown;
              return point(
                pages.scan,
                `${name.nl}: ${done} van de ${of} vragen hebben een antwoord. Kom minstens tot de helft.`,
                `${name.en}: ${done} of the ${of} questions have an answer. Get to half of them at least.`,
              );
            })),
        picture.challenges.length === 0 &&
          point(
            pages.register,
            "Schrijf op welke uitdagingen en ambities jullie hebben.",
            "Write down which challenges and ambitions you face.",
          ),
        picture.initiatives.length === 0 &&
          point(
            pages.register,
            "Noteer de netwerken die er al zijn, ook die zonder computer.",
            "Note the networks that exist already, offline ones too.",
          ),
        offMap > 0 &&
          point(
            pages.register,
            offMap === 1
              ? "Eén uitdaging of ambitie heeft nog geen plek op de kansenkaart."
              : `${offMap} uitdagingen en ambities hebben nog geen plek op de kansenkaart.`,
            offMap === 1
              ? "One challenge or ambition has no place on the opportunity map yet."
              : `${offMap} challenges and ambitions have no place on the opportunity map yet.`,
          ),
        unscored > 0 &&
          point(
            pages.scan,
            unscored === 1
              ? "Eén vraag heeft wel een bevinding, maar nog geen score."
              : `${unscored} vragen hebben wel een bevinding, maar nog geen score.`,
            unscored === 1
              ? "One question has a finding, but no score yet."
              : `${unscored} questions have a finding, but no score yet.`,
          ),
        unreasoned > 0 &&
          point(
            pages.scan,
            unreasoned === 1
              ? "Bij één score staat nog niet waarom."
              : `Bij ${unreasoned} scores staat nog niet waarom.`,
            unreasoned === 1 ? "One score has no reason yet." : `${unreasoned} scores have no reason yet.`,
          ),
        findings.length > 0 &&
          picture.sources.length + picture.surveyTables.length === 0 &&
          point(
            pages.scan,
            "Noem de bronnen waar de bevindingen op rusten.",
            "Name the sources that the findings rest on.",
          ),
        picture.facts.length === 0 && point(pages.scan, "Vraag HR en ICT om feiten.", "Ask HR and IT for facts."),
        !held.texts.get("audit-summary")?.document &&
          point(pages.picture, "Schrijf de samenvatting van het beeld.", "Write the summary of the picture."),
      ];
      return points.filter((one) => one !== false);
    },
  },
];

const point = (page: string, nl: string, en: string): OpenPoint => ({page, words: {nl, en}});

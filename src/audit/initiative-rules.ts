import type {Entry, Words} from "../dossier/kinds.ts";
import {listed} from "../dossier/naming-rules.ts";
import type {challenge, networkInitiative} from "./kinds.ts";

type Initiative = Entry<typeof networkInitiative>;

/** What the register of networks and initiatives says, counted. */
export interface RegisterCounts {
  readonly all: number;
  /** Wholly or partly without a computer. */
  readonly offline: number;
  /** Across the border of the organisation, or outside it. */
  readonly acrossBorder: number;
  readonly unknownToManagement: number;
  readonly unsupported: number;
  readonly unmonitored: number;
  readonly closed: number;
  /** Nothing was written on what comes back. */
  readonly withoutOutput: number;
}

export function registerCounts(initiatives: readonly Initiative[]): RegisterCounts {
  const count = (claim: (details: Initiative["details"]) => boolean) =>
    initiatives.filter(({details}) => claim(details)).length;
  return {
    all: initiatives.length,
    offline: count(({place}) => place === "offline" || place === "both"),
    acrossBorder: count(({border}) => border === "across" || border === "outside"),
    unknownToManagement: count(({knownToManagement}) => !knownToManagement),
    unsupported: count(({supported}) => !supported),
    unmonitored: count(({isMonitored}) => !isMonitored),
    closed: count(({isOpen}) => !isOpen),
    withoutOutput: count(({output}) => output === ""),
  };
}

/** The challenges and ambitions to which no network contributes. */
export function challengesWithoutNetwork(
  challenges: readonly Entry<typeof challenge>[],
  initiatives: readonly Initiative[],
): readonly Entry<typeof challenge>[] {
  const served = new Set(initiatives.flatMap(({details}) => details.contributesTo));
  return challenges.filter(({id}) => !served.has(id));
}

/** What stands out in the register, in sentences; none when it is empty. What is not ticked counts as not so. */
export function registerFindings(
  initiatives: readonly Initiative[],
  challenges: readonly Entry<typeof challenge>[],
): readonly Words[] {
  if (initiatives.length === 0) return [];
  const counts = registerCounts(initiatives);
  const lonely = challengesWithoutNetwork(challenges, initiatives);
  const sentences: (Words | false)[] = [
    counts.offline === 0
      ? {
          nl: "Er staat geen enkel netwerk in dat zonder computer werkt. Zoek die ook: ze zijn er bijna altijd.",
          en: "No network that works offline is among them. Look for those too: they nearly always exist.",
        }
      : sentence(counts.offline, counts.all, {
          nl: ["komt ook zonder computer bij elkaar", "komen ook zonder computer bij elkaar"],
          en: ["also meets offline", "also meet offline"],
        }),
    counts.acrossBorder === 0
      ? {
          nl: "Geen ervan gaat over de grens van de organisatie heen.",
          en: "None of them reaches across the border of the organisation.",
        }
      : sentence(counts.acrossBorder, counts.all, {
          nl: ["gaat over de grens van de organisatie heen", "gaan over de grens van de organisatie heen"],
          en: ["reaches across the border of the organisation", "reach across the border of the organisation"],
        }),
    counts.unknownToManagement > 0 &&
      sentence(counts.unknownToManagement, counts.all, {
        nl: ["is nog niet bekend bij het management", "zijn nog niet bekend bij het management"],
        en: ["is not known to management yet", "are not known to management yet"],
      }),
    counts.unmonitored > 0 &&
      sentence(counts.unmonitored, counts.all, {
        nl: ["wordt door niemand gevolgd", "worden door niemand gevolgd"],
        en: ["is followed by nobody", "are followed by nobody"],
      }),
    counts.withoutOutput > 0 &&
      sentence(counts.withoutOutput, counts.all, {
        nl: ["heeft nog geen beschreven opbrengst", "hebben nog geen beschreven opbrengst"],
        en: ["has no yield written down yet", "have no yield written down yet"],
      }),
    lonely.length > 0 && noNetworkFor(lonely.map(({details}) => details.name)),
  ];
  return sentences.filter((one) => one !== false);
}

/** "2 van de 5 …": the verb by how many. */
function sentence(
  count: number,
  of: number,
  {nl, en}: {readonly nl: readonly [string, string]; readonly en: readonly [string, string]},
): Words {
  const [one, more] = count === 1 ? [nl[0], en[0]] : [nl[1], en[1]];
  if (of === 1) return {nl: `Het netwerk ${nl[0]}.`, en: `The network ${en[0]}.`};
  if (count === of) return {nl: `Alle ${of} ${nl[1]}.`, en: `All ${of} ${en[1]}.`};
  return {nl: `${count} van de ${of} ${one}.`, en: `${count} of the ${of} ${more}.`};
}

function noNetworkFor(names: readonly string[]): Words {
  const {nl, en} = listed(names.map((name) => ({nl: `“${name}”`, en: `“${name}”`})));
  return {nl: `Aan ${nl} draagt nog geen netwerk bij.`, en: `No network contributes to ${en} yet.`};
}

import type {Words} from "../dossier/kinds.ts";

/** A name as it stands within a sentence: its first letter small, unless it begins with two capitals ("ICT"). */
export const inSentence = ({nl, en}: Words): Words => ({nl: lowerFirst(nl), en: lowerFirst(en)});

/** Sentences behind each other. */
export function joined(sentences: readonly (Words | false)[]): Words {
  const told = sentences.filter((one) => one !== false);
  return {nl: told.map(({nl}) => nl).join(" "), en: told.map(({en}) => en).join(" ")};
}

const lowerFirst = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

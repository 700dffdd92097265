/** The export formats that can be read, and which of them an archive is. */
import type {Archive} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {Connector} from "./connector.ts";
import {mail} from "./mail.ts";
import {slack} from "./slack.ts";

export type {Connector} from "./connector.ts";

export const connectors: readonly Connector[] = [slack, mail];

/**
 * The connector that is surest that the archive is its format.
 * @throws Problem "not-an-export" that says what was seen and what is expected.
 */
export async function recogniseConnector(archive: Archive): Promise<Connector> {
  let best: Connector | undefined;
  let surest = 0;
  for (const connector of connectors) {
    const sure = await connector.recognise(archive);
    if (sure > surest) [best, surest] = [connector, sure];
  }
  if (best) return best;
  const names = archive.entries.slice(0, 3).map(({name}) => name);
  const more = archive.entries.length - names.length;
  const listed = names.join(", ");
  const seen =
    names.length === 0
      ? {nl: "geen leesbare bestanden", en: "no readable files"}
      : {nl: more > 0 ? `${listed} en nog ${more}` : listed, en: more > 0 ? `${listed} and ${more} more` : listed};
  throw new Problem("not-an-export", {
    nl: `${archive.name} is geen export die hier te lezen is. Gezien: ${seen.nl}. Verwacht: een Slack-export (een zip met channels.json, users.json en per kanaal een map met bestanden per dag), of mail (.mbox, .eml-bestanden of een Maildir). Er is niets veranderd.`,
    en: `${archive.name} is not an export that can be read here. Seen: ${seen.en}. Expected: a Slack export (a zip with channels.json, users.json and a folder of day files per channel), or mail (.mbox, .eml files or a Maildir). Nothing was changed.`,
  });
}

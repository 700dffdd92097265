import {recordedExport} from "../access/index.ts";
import {figuresOf, type ReadingScope, scopeIsShown} from "../dialogue/index.ts";
import type {Language} from "../drawing/index.ts";
import type {Scope} from "../evidence/contract.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {exportNetwork, type NetworkReply, readNetwork, type TieKind, tieKinds} from "./contract.ts";
import {networkFile} from "./network-file.ts";
import {networkPicture, nothingShown} from "./picture.ts";
import {readNetworkOf, readTieWeeks} from "./reading-store.ts";

export const networkRoutes: readonly Route[] = [
  route(readNetwork, async ({kinds, ...scope}, context) => networkReply(context, scope, kindsIn(kinds))),

  route(exportNetwork, async (scope, context) => {
    const reply = await networkReply(context, scope);
    return recordedExport(context, "network", {
      contentType: "application/graphml+xml",
      fileName: reply.period ? `network-${reply.period.key}.graphml` : "network.graphml",
      bytes: new TextEncoder().encode(networkFile(reply, context.organisation.language)),
    });
  }),
];

/** The network of a scope as it is shown, from the stored results where they have it. */
async function networkReply(
  context: OrganisationContext,
  {period, source, unit}: Scope,
  kinds: readonly TieKind[] = tieKinds,
): Promise<NetworkReply> {
  const {language} = context.organisation;
  const measure = kinds.length === tieKinds.length ? "network" : `network of ${kinds.join(" ")}`;
  const reply = await figuresOf(context, {period, source, unit}, `${measure} ${language}`, (db, _, scope) =>
    networkOf(db, scope, kinds, language),
  );
  return reply ?? {period: null, ...nothingShown, weeks: []};
}

/** What is shown of a scope, computed from the roll-ups. Cost: see readNetworkOf and networkPicture. */
export async function networkOf(
  db: OrganisationDb,
  scope: ReadingScope,
  kinds: readonly TieKind[],
  language: Language,
): Promise<Omit<NetworkReply, "period">> {
  const picture = (await scopeIsShown(db, scope))
    ? networkPicture(await readNetworkOf(db, scope, kinds), language)
    : nothingShown;
  return {...picture, weeks: picture.shown ? await readTieWeeks(db, scope, kinds) : []};
}

/** "reply,mail" as kinds in their own order; without it all. @throws Problem "bad-input" for another word. */
function kindsIn(text: string | undefined): readonly TieKind[] {
  if (text === undefined) return tieKinds;
  const asked = text.split(",");
  const unknown = asked.find((kind) => !tieKinds.some((known) => known === kind));
  if (unknown !== undefined)
    throw new Problem("bad-input", {
      nl: `“${unknown}” is geen soort contact; kies uit ${tieKinds.join(", ")}.`,
      en: `“${unknown}” is no kind of tie; choose from ${tieKinds.join(", ")}.`,
    });
  return tieKinds.filter((kind) => asked.includes(kind));
}

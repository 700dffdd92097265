import {randomBytes} from "node:crypto";
import {type OrganisationContext, type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {recordEvent} from "../event-log/index.ts";
import {listTokens, type MachineToken, makeToken, withdrawToken} from "../members-contract.ts";
import {digestOf} from "../sign-in/index.ts";
import type {MembersParts} from "./parts.ts";
import {deleteToken, insertToken, readTokens, type TokenRow, tokenPrefix} from "./token-store.ts";

/** The tokens with which programs ask an organisation's data. */
export function tokenRoutes({storage}: Pick<MembersParts, "storage">): Route[] {
  return [
    route(listTokens, (_, {organisation}) =>
      storage.inInstallation(async (db) => (await readTokens(db, organisation.id)).map(tokenReply)),
    ),

    route(makeToken, ({name, scopes, days}, context) =>
      storage.inInstallation(async (db) => {
        const {organisation, actor, clock, newId} = context;
        const token = tokenPrefix + randomBytes(32).toString("base64url");
        const [id, now] = [newId(), clock()];
        const row = {
          ...{id, organisation_id: organisation.id, name, scopes: [...new Set(scopes)]},
          ...{created_at: new Date(now), expires_at: new Date(now + days * 86_400_000)},
        };
        await insertToken(db, {...row, digest: digestOf(token), created_by: actor.userId});
        await recordToken(db, context, "token-made", id);
        return {...tokenReply({...row, creator: actor.name, last_used_at: null}), token};
      }),
    ),

    route(withdrawToken, ({tokenId}, context) =>
      storage.inInstallation(async (db) => {
        if (!(await deleteToken(db, context.organisation.id, tokenId)))
          throw new Problem("not-found", {nl: "Dit token is er niet meer.", en: "This token is gone."});
        await recordToken(db, context, "token-withdrawn", tokenId);
        return {};
      }),
    ),
  ];
}

const recordToken = (
  db: InstallationDb,
  {organisation, actor, clock}: Pick<OrganisationContext, "organisation" | "actor" | "clock">,
  code: "token-made" | "token-withdrawn",
  id: string,
) =>
  recordEvent(db, {
    ...{code, organisationId: organisation.id, actor, at: clock()},
    subject: {kind: "token", id},
  });

function tokenReply(row: Omit<TokenRow, "organisation_id">): MachineToken {
  return {
    ...{id: row.id, name: row.name, scopes: [...row.scopes], createdBy: row.creator ?? ""},
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}

import {type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {recordEvent} from "../event-log/index.ts";
import {type Account, changeAccount, listAccounts} from "../members-contract.ts";
import {
  type AccountRow,
  isAnotherAdministrator,
  lockAdministrators,
  onlyCoordinatedBy,
  readAccount,
  readAccounts,
  writeAdministrator,
  writeDeactivation,
} from "./account-store.ts";
import type {MembersParts} from "./parts.ts";

/** Everybody with an account on the installation, for its administrators. */
export function accountRoutes({storage}: Pick<MembersParts, "storage">): Route[] {
  return [
    route(listAccounts, () => storage.inInstallation(async (db) => (await readAccounts(db)).map(accountReply))),

    route(changeAccount, ({userId, isAdministrator, isDeactivated}, {actor, clock}) =>
      storage.inInstallation(async (db) => {
        await lockAdministrators(db);
        const now = await readAccount(db, userId);
        if (!now) throw new Problem("not-found", {nl: "Dit account bestaat niet.", en: "There is no such account."});
        const losesOffice = now.is_administrator && (isAdministrator === false || isDeactivated === true);
        if (losesOffice && !(await isAnotherAdministrator(db, userId))) throw lastAdministrator();
        if (isDeactivated && now.deactivated_at === null) {
          const orphans = await onlyCoordinatedBy(db, userId);
          if (orphans.length > 0) throw lastCoordinator(orphans);
        }
        const record = (
          code: "role-given" | "role-taken" | "member-deactivated" | "member-reactivated",
          detail?: string,
        ) => recordEvent(db, {code, detail, actor, at: clock(), subject: {kind: "user", id: userId}});
        if (isAdministrator !== undefined && isAdministrator !== now.is_administrator) {
          await writeAdministrator(db, userId, isAdministrator);
          await record(isAdministrator ? "role-given" : "role-taken", "admin");
        }
        if (isDeactivated !== undefined && isDeactivated !== (now.deactivated_at !== null)) {
          await writeDeactivation(db, userId, isDeactivated ? new Date(clock()) : null);
          await record(isDeactivated ? "member-deactivated" : "member-reactivated");
        }
        return accountReply((await readAccount(db, userId))!);
      }),
    ),
  ];
}

const lastAdministrator = () =>
  new Problem("conflict", {
    nl: "Dit is de enige beheerder. Maak eerst iemand anders beheerder.",
    en: "This is the only administrator. Make somebody else administrator first.",
  });

const lastCoordinator = (organisations: readonly string[]) =>
  new Problem("conflict", {
    nl: `Deze persoon is de enige coördinator van ${organisations.join(", ")}. Geef die rol eerst aan iemand anders.`,
    en: `This person is the only coordinator of ${organisations.join(", ")}. Give that role to somebody else first.`,
  });

function accountReply({id, name, email, is_administrator, organisations, deactivated_at}: AccountRow): Account {
  const deactivatedAt = deactivated_at?.toISOString() ?? null;
  return {userId: id, name, email, isAdministrator: is_administrator, organisations, deactivatedAt};
}

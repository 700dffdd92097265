import type {OrganisationContext, Route} from "../platform/http/index.ts";
import {route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {deleteComment, insertComment, readComments, setCommentResolved} from "./comment-store.ts";
import {
  addComment,
  addEntries,
  addSignOff,
  addTrajectory,
  changeEntry,
  changeTrajectory,
  claimText,
  exportEntries,
  listChanges,
  listComments,
  listEntries,
  listSignOffs,
  listTexts,
  listTextVersions,
  listTrajectories,
  markProduct,
  orderEntries,
  readText,
  releaseText,
  removeComment,
  removeEntry,
  removeSignOff,
  removeTrajectory,
  resolveComment,
  restoreEntry,
  restoreTrajectory,
  saveText,
} from "./contract.ts";
import {copyInto} from "./copying.ts";
import {checkedDetails} from "./details.ts";
import {entryFileRoutes} from "./entry-file-routes.ts";
import {insertEntries, orderEntriesAs, readChanges, readEntries, setEntryDeleted} from "./entry-store.ts";
import {complete, type EntryKind} from "./kinds.ts";
import {checkReferences} from "./references.ts";
import {
  deleteProductMark,
  deleteSignOff,
  readProductMarks,
  readSignOffs,
  writeProductMark,
  writeSignOff,
} from "./sign-off-store.ts";
import {
  claimEditing,
  readTextOf,
  readTexts,
  readTextVersions,
  releaseEditing,
  type Writer,
  writeText,
} from "./text-store.ts";
import {changeTogether} from "./together.ts";
import {changeEntries} from "./together-contract.ts";
import {
  insertTrajectory,
  readTrajectories,
  readTrajectory,
  setTrajectoryDeleted,
  updateTrajectory,
} from "./trajectory-store.ts";
import {entriesWorkbook} from "./workbook.ts";

/** @param kinds every kind of entry that the modules offer. */
export function dossierRoutes(kinds: readonly EntryKind[]): Route[] {
  const kindOf = kindsById(kinds);
  const whole = <E extends {readonly kind: string; readonly details: Readonly<Record<string, unknown>>}>(
    entry: E,
  ): E => ({
    ...entry,
    details: complete(kindOf(entry.kind), entry.details),
  });
  return [
    route(listTrajectories, (_, {db}) => db(readTrajectories)),
    route(addTrajectory, ({copyOf, ...details}, context) =>
      context.db(async (db) => {
        const added = await insertTrajectory(db, {...details, id: context.newId()}, writerOf(context));
        if (copyOf !== undefined) {
          await readTrajectory(db, copyOf);
          await copyInto(db, copyOf, added.id, context.newId, writerOf(context));
        }
        return added;
      }),
    ),
    route(changeTrajectory, ({trajectoryId, ...details}, {db}) =>
      db((tx) => updateTrajectory(tx, {...details, id: trajectoryId})),
    ),
    route(removeTrajectory, async ({trajectoryId}, {db, clock}) => {
      await db((tx) => setTrajectoryDeleted(tx, trajectoryId, new Date(clock())));
      return {};
    }),
    route(restoreTrajectory, ({trajectoryId}, {db}) => db((tx) => setTrajectoryDeleted(tx, trajectoryId, null))),

    route(listEntries, ({trajectoryId, kinds}, {db}) =>
      inside(db, trajectoryId, async (tx) => (await readEntries(tx, trajectoryId, listed(kinds))).map(whole)),
    ),
    route(addEntries, ({trajectoryId, kind, entries}, context) => {
      const of = kindOf(kind);
      const checked = entries.map((details) => ({
        id: context.newId(),
        kind: of,
        details: checkedDetails(of, details),
      }));
      return inside(context.db, trajectoryId, async (tx) => {
        await checkReferences(tx, trajectoryId, checked);
        return insertEntries(tx, trajectoryId, kind, checked, writerOf(context));
      });
    }),
    route(changeEntry, ({trajectoryId, ...entry}, context) =>
      inside(context.db, trajectoryId, async (tx) => {
        const [changed] = await changeTogether(tx, trajectoryId, [entry], kindOf, writerOf(context));
        return changed!;
      }),
    ),
    route(changeEntries, ({trajectoryId, entries}, context) =>
      inside(context.db, trajectoryId, (tx) => changeTogether(tx, trajectoryId, entries, kindOf, writerOf(context))),
    ),
    route(removeEntry, async ({trajectoryId, entryId}, context) => {
      await inside(context.db, trajectoryId, (tx) =>
        setEntryDeleted(tx, trajectoryId, entryId, true, writerOf(context)),
      );
      return {};
    }),
    route(restoreEntry, ({trajectoryId, entryId}, context) =>
      inside(context.db, trajectoryId, async (tx) =>
        whole(await setEntryDeleted(tx, trajectoryId, entryId, false, writerOf(context))),
      ),
    ),
    route(orderEntries, async ({trajectoryId, entryIds}, {db}) => {
      await inside(db, trajectoryId, (tx) => orderEntriesAs(tx, trajectoryId, entryIds));
      return {};
    }),
    route(listChanges, ({trajectoryId, entryId, kinds, limit}, {db}) =>
      inside(db, trajectoryId, async (tx) =>
        (await readChanges(tx, trajectoryId, {entryId, limit, ...asked(kinds)})).map(whole),
      ),
    ),
    route(exportEntries, async ({trajectoryId, kinds: ids, language}, {db}) => {
      const wanted = listed(ids)?.map(kindOf) ?? kinds;
      const {name, entries} = await inside(db, trajectoryId, async (tx) => ({
        name: (await readTrajectory(tx, trajectoryId)).name,
        entries: (await readEntries(tx, trajectoryId)).map(whole),
      }));
      const title = wanted.length === 1 ? `${name}: ${wanted[0]!.many[language]}` : name;
      const shown = new Set(wanted.map(({id}) => id));
      return {
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        fileName: `${title}.xlsx`,
        bytes: await entriesWorkbook(
          wanted,
          entries.filter(({kind}) => shown.has(kind)),
          language,
          title,
        ),
      };
    }),

    ...entryFileRoutes(kinds),

    route(listComments, ({trajectoryId, subject}, {db}) =>
      inside(db, trajectoryId, (tx) => readComments(tx, trajectoryId, subject)),
    ),
    route(addComment, ({trajectoryId, ...comment}, context) =>
      inside(context.db, trajectoryId, (tx) =>
        insertComment(tx, trajectoryId, {...comment, id: context.newId()}, writerOf(context)),
      ),
    ),
    route(resolveComment, ({trajectoryId, commentId, resolved}, {db, actor}) =>
      inside(db, trajectoryId, (tx) => setCommentResolved(tx, trajectoryId, commentId, resolved ? actor.name : null)),
    ),
    route(removeComment, async ({trajectoryId, commentId}, {db}) => {
      await inside(db, trajectoryId, (tx) => deleteComment(tx, trajectoryId, commentId));
      return {};
    }),

    route(listTexts, ({trajectoryId, prefix}, {db}) =>
      inside(db, trajectoryId, (tx) => readTexts(tx, trajectoryId, prefix)),
    ),
    route(readText, ({trajectoryId, name, version}, context) =>
      inside(context.db, trajectoryId, (tx) => readTextOf(tx, trajectoryId, name, writerOf(context), version)),
    ),
    route(saveText, ({trajectoryId, ...text}, context) =>
      inside(context.db, trajectoryId, (tx) => writeText(tx, trajectoryId, text, writerOf(context))),
    ),
    route(listTextVersions, ({trajectoryId, name}, {db}) =>
      inside(db, trajectoryId, (tx) => readTextVersions(tx, trajectoryId, name)),
    ),
    route(claimText, ({trajectoryId, name}, context) =>
      inside(context.db, trajectoryId, async (tx) => {
        await claimEditing(tx, trajectoryId, name, writerOf(context));
        return readTextOf(tx, trajectoryId, name, writerOf(context));
      }),
    ),
    route(releaseText, async ({trajectoryId, name}, context) => {
      await inside(context.db, trajectoryId, (tx) => releaseEditing(tx, trajectoryId, name, writerOf(context)));
      return {};
    }),

    route(listSignOffs, ({trajectoryId}, {db}) =>
      inside(db, trajectoryId, async (tx) => ({
        signOffs: await readSignOffs(tx, trajectoryId),
        products: await readProductMarks(tx, trajectoryId),
      })),
    ),
    route(addSignOff, ({trajectoryId, ...signOff}, context) =>
      inside(context.db, trajectoryId, (tx) =>
        writeSignOff(tx, trajectoryId, {...signOff, id: context.newId()}, writerOf(context)),
      ),
    ),
    route(removeSignOff, async ({trajectoryId, signOffId}, {db}) => {
      await inside(db, trajectoryId, (tx) => deleteSignOff(tx, trajectoryId, signOffId));
      return {};
    }),
    route(markProduct, async ({trajectoryId, product, signedOff, renewOn}, context) => {
      await inside(context.db, trajectoryId, (tx) =>
        signedOff
          ? writeProductMark(tx, trajectoryId, product, renewOn, writerOf(context))
          : deleteProductMark(tx, trajectoryId, product),
      );
      return {};
    }),
  ];
}

/** @throws Problem "bad-input" for a kind that no module offers. */
function kindsById(kinds: readonly EntryKind[]): (id: string) => EntryKind {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  return (id) => {
    const kind = byId.get(id);
    if (!kind) throw new Problem("bad-input", {nl: `Er is geen soort “${id}”.`, en: `There is no kind “${id}”.`});
    return kind;
  };
}

/** Works in a trajectory. @throws Problem "not-found" when it is not there. */
function inside<T>(
  db: OrganisationContext["db"],
  trajectoryId: string,
  work: (tx: OrganisationDb) => Promise<T>,
): Promise<T> {
  return db(async (tx) => {
    await readTrajectory(tx, trajectoryId);
    return work(tx);
  });
}

const writerOf = ({actor, clock}: Pick<OrganisationContext, "actor" | "clock">): Writer => ({
  userId: actor.userId,
  name: actor.name,
  now: new Date(clock()),
});

const listed = (ids: string | undefined): string[] | undefined => ids?.split(",").filter((id) => id !== "");
const asked = (kinds: string | undefined) => {
  const ids = listed(kinds);
  return ids ? {kinds: ids} : {};
};

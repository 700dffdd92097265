import {readEntries, readTrajectories, readTrajectory} from "../dossier/index.ts";
import {complete} from "../dossier/kinds.ts";
import {fileTypes, readDocumentStyle, type Typesetting} from "../house-style/index.ts";
import {dayAt} from "../platform/days.ts";
import {type FileReply, type Route, route} from "../platform/http/index.ts";
import {Problem, type Words} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import {codeRoutes} from "./code-routes.ts";
import {exportSignpost, exportStaffSignpost, readStaffSignpost, type StaffSign} from "./contract.ts";
import {type CardContents, signpostCard} from "./signpost-card.ts";
import {signpost} from "./signpost-kinds.ts";
import {organisationOf} from "./staff.ts";

export interface InfrastructureParts {
  readonly storage: Storage;
  readonly typesetting: Typesetting;
}

export function infrastructureRoutes({storage, typesetting}: InfrastructureParts): Route[] {
  const card = async (contents: CardContents): Promise<FileReply> => {
    if (contents.signs.length === 0) throw new Problem("not-found", noSigns);
    const made = signpostCard(contents);
    const bytes = await typesetting.make({file: "card", card: made});
    return {contentType: fileTypes.pdf, fileName: `${made.title} ${made.organisation}.pdf`, bytes};
  };
  return [
    ...codeRoutes(storage),
    route(readStaffSignpost, async ({token}) => {
      const {id, name, language} = await organisationOf(storage, token);
      return {organisation: name, language, signs: await storage.inOrganisation(id, newestSigns)};
    }),
    route(exportStaffSignpost, async ({token}, {clock}) => {
      const {id, name, language, timeZone} = await organisationOf(storage, token);
      const {signs, style} = await storage.inOrganisation(id, async (db) => ({
        signs: await newestSigns(db),
        style: await readDocumentStyle(db),
      }));
      return card({organisation: name, date: dayAt(clock(), timeZone), language, style, signs});
    }),
    route(exportSignpost, async ({trajectoryId, language}, {db, organisation, clock}) => {
      const {signs, style} = await db(async (tx) => {
        await readTrajectory(tx, trajectoryId);
        return {signs: await signsOf(tx, trajectoryId), style: await readDocumentStyle(tx)};
      });
      const {name, timeZone} = organisation;
      const date = dayAt(clock(), timeZone);
      return card({organisation: name, date, language: language ?? organisation.language, style, signs});
    }),
  ];
}

const noSigns: Words = {
  nl: "De wegwijzer heeft nog geen regels, dus er is geen kaart.",
  en: "The signpost has no lines yet, so there is no card.",
};

/** The signpost of the newest trajectory that has one. */
async function newestSigns(db: OrganisationDb): Promise<StaffSign[]> {
  for (const {id} of await readTrajectories(db)) {
    const signs = await signsOf(db, id);
    if (signs.length > 0) return signs;
  }
  return [];
}

async function signsOf(db: OrganisationDb, trajectoryId: string): Promise<StaffSign[]> {
  const entries = await readEntries(db, trajectoryId, [signpost.id]);
  return entries.map(({details}) => {
    const {want, use, how, link, keywords} = complete(signpost, details);
    return {want, use, how, link, keywords: [...keywords]};
  });
}

import {randomBytes} from "node:crypto";
import {readFileSync} from "node:fs";
import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {GateActivity} from "./access/gate-rules.ts";
import {
  type Authentication,
  accessRoutes,
  authentication,
  authorising,
  commandLineRoutes,
  eventLogRoutes,
  gatesRoutes,
  membersRoutes,
  type OrganisationAtWork,
  signingIn,
} from "./access/index.ts";
import {adviceRoutes} from "./advice/index.ts";
import {
  activeWeeks,
  behindGates,
  type DialogueParts,
  dataVersion,
  dialogueJobs,
  dialogueMeasures,
  dialogueRoutes,
  dialoguesClosed,
  markAllStale,
  markPlayersStale,
  readDialogue,
  readShownUnits,
  readSourcesInUse,
  scopeIsShown,
} from "./dialogue/index.ts";
import {dossierRoutes} from "./dossier/index.ts";
import {listMeasures} from "./evidence/contract.ts";
import {evidenceRoutes, type FilterSources, measured, warmFigures} from "./evidence/index.ts";
import {houseStyleRoutes, openTypesetting as openHouseStyle} from "./house-style/index.ts";
import {infrastructureRoutes} from "./infrastructure/index.ts";
import {installationTables, migrations} from "./migrations/index.ts";
import {networkMeasures, networkRoutes, readNetworkOf} from "./network/index.ts";
import {peopleRoutes} from "./people/index.ts";
import {type Config, isLoopback} from "./platform/config.ts";
import type {Contract} from "./platform/contract.ts";
import {dayAt} from "./platform/days.ts";
import {type Chance, type Clock, uuidv7} from "./platform/effects.ts";
import {addPages, createApp} from "./platform/http/index.ts";
import {Jobs, jobRoutes} from "./platform/jobs/index.ts";
import {mailRoutes, openMailing} from "./platform/mail/index.ts";
import {outbound} from "./platform/outbound.ts";
import {privateText} from "./platform/private-file.ts";
import {sealingOf} from "./platform/sealing.ts";
import {openStorage, type Storage, type StorageParts} from "./platform/storage/index.ts";
import {uploads as uploadsIn} from "./platform/uploads.ts";
import {root} from "./platform/workers.ts";
import {rehearsalJobs, rehearsalRoutes} from "./rehearsal/index.ts";
import {typesetting as openTypesetting, reportRoutes} from "./report/index.ts";
import {trajectoryRoutes} from "./trajectory/index.ts";
import {entryKinds} from "./trajectory/kinds.ts";
import {products} from "./trajectory/rules.ts";
import {listYields} from "./webcare/contract.ts";
import {webcareRoutes} from "./webcare/index.ts";

export interface ApplicationParts {
  readonly clock: Clock;
  readonly chance: Chance;
  /** Where people reach it: "http://127.0.0.1:4280". */
  readonly origin: string;
  /** Told of bugs, with the support id that the user saw. */
  readonly report: (supportId: string, error: unknown) => void;
  /** The folder of the built client; without it there is only the API. */
  readonly pages?: string;
}

/** The whole product without its ends: the server listens with it, and the command line asks it directly. */
export interface Application {
  /** @param socket of node-server, which knows where the request comes from; without one it is this machine. */
  readonly fetch: (request: Request, socket?: object) => Response | Promise<Response>;
  readonly storage: Storage;
  readonly auth: Authentication;
  readonly jobs: Jobs;
  /** Who sends this may act as the command line. */
  readonly token: string;
  /** Tells the command line where this server listens, as long as it does. */
  announce(address: string): Promise<void>;
  /** Begins what a server does by itself: jobs that were left, and mail that waits. */
  start(): Promise<void>;
  /** Stops the work and closes the database; a running job begins again at the next start. */
  close(): Promise<void>;
}

const version: string = JSON.parse(readFileSync(join(root(), "package.json"), "utf8")).version;

/** What comes from dialogues: all figures, but for what the measures are and what people wrote down themselves. */
const activityOf = ({permission, path, answer}: Contract): GateActivity | undefined =>
  permission !== "figures:read" || path === listMeasures.path || path === listYields.path
    ? undefined
    : answer === "file"
      ? "publication"
      : "reading";

/** Where a server that has this data folder open says how to reach it. */
export const addressFile = ({dataDir}: Pick<Config, "dataDir">) => join(dataDir, "address");

const anHourMs = 3_600_000;
const thirtyDaysMs = 30 * 24 * anHourMs;

/** The schema of the product. */
export const schema = (clock: Clock): StorageParts => ({migrations, installationTables, clock});

/** @throws Problem as openStorage does. */
export async function openApplication(config: Config, parts: ApplicationParts): Promise<Application> {
  const {clock, chance, origin, report} = parts;
  const newId = uuidv7(clock, chance);
  const storage = await openStorage(config.storage, schema(clock));
  const secret = await privateText(join(config.dataDir, "secret"), () => randomBytes(32).toString("hex"));
  const token = await privateText(join(config.dataDir, "token"), () => randomBytes(32).toString("hex"));
  const sealing = await sealingOf(config.dataDir);
  const auth = authentication({storage, secret, publicUrl: origin});
  const uploads = uploadsIn(join(config.dataDir, "uploads"), clock, newId);
  const typesetting = openTypesetting();
  const houseStyle = openHouseStyle();
  const jobs = new Jobs({storage, clock, newId, report: (error) => report("job", error)});

  const out = outbound({toItself: isLoopback(new URL(origin).hostname)});
  const mailing = openMailing({
    ...{storage, sealing, clock, newId, server: config.mailServer},
    report: (error) => report("mail", error),
    addressOf: out.addressOf,
  });
  const signIn = signingIn({
    ...{storage, auth, version, origin, secret, sealing, mailing, clock},
    development: config.development,
    fetch: out.fetch,
    report: (error) => report("sign-in", error),
  });

  const figures: FilterSources = {
    measured: [measured(dialogueMeasures, readDialogue), measured(networkMeasures, readNetworkOf)],
    dataVersion,
    scopeIsShown,
    weeks: activeWeeks,
    sources: async (db) => (await readSourcesInUse(db)).map(({id, name, kind}) => ({id, name, kind})),
    units: readShownUnits,
  };
  const measures = figures.measured.flatMap((group) => group.measures);
  const counted: DialogueParts["counted"] = (at, context) => warmFigures(at, figures, clock, context);
  const dialogue: DialogueParts = {storage, uploads, clock, newId, counted};
  const recount = async (organisationId: string) => void (await jobs.add(organisationId, "recount", {}));

  for (const kind of [...dialogueJobs(dialogue), ...rehearsalJobs(dialogue)]) jobs.offer(kind);
  const app = createApp({
    routes: [
      ...accessRoutes({
        storage,
        newToken: () => randomBytes(24).toString("base64url"),
        timeZoneChanged: async ({organisation, db}: OrganisationAtWork) => {
          await db((tx) => markAllStale(tx, organisation.timeZone));
          await recount(organisation.id);
        },
      }),
      ...signIn.routes,
      ...membersRoutes({storage, auth, mailing, origin, door: signIn.door}),
      ...mailRoutes({storage, sealing, mailing, server: config.mailServer}),
      ...commandLineRoutes({storage, auth, clock, schema: schema(clock)}),
      ...eventLogRoutes(storage),
      ...gatesRoutes({
        signed: async ({db, organisation}) => {
          const today = dayAt(clock(), organisation.timeZone);
          if (!(await db((tx) => dialoguesClosed(tx, "reading", today)))) await recount(organisation.id);
        },
      }),
      ...jobRoutes(jobs),
      ...evidenceRoutes(figures),
      ...peopleRoutes({
        readUpload: async (organisationId, uploadId) => uploads.read(organisationId, uploadId),
        playersChanged: markPlayersStale,
        recount,
      }),
      ...dialogueRoutes({...dialogue, jobs}),
      ...networkRoutes,
      ...dossierRoutes(entryKinds),
      ...infrastructureRoutes({storage, typesetting: houseStyle}),
      ...webcareRoutes({storage}),
      ...trajectoryRoutes(products),
      ...reportRoutes({typesetting, measures}),
      ...adviceRoutes({typesetting: houseStyle}),
      ...houseStyleRoutes({typesetting: houseStyle}),
      ...rehearsalRoutes({...dialogue, jobs}),
    ],
    authorise: behindGates(authorising(storage, auth, token), {storage, clock, activityOf}),
    clock,
    newId,
    origin,
    trustedProxies: config.trustedProxies,
    report,
    isReady: () => storage.isReady(2_000),
  });
  const tidy = async () => {
    const kept = (await jobs.openInputs()).flatMap((input) => (input as {uploadId?: string} | null)?.uploadId ?? []);
    await uploads.discardForgotten(new Set(kept));
    await jobs.forgetEnded(thirtyDaysMs);
    await signIn.tidy(clock());
    await mailing.tidy();
  };
  const tidying = setInterval(() => void tidy().catch((error) => report("tidying", error)), anHourMs);
  tidying.unref();
  await tidy();
  if (parts.pages !== undefined) addPages(app, parts.pages);
  return {
    fetch: (request, socket) => app.fetch(request, socket),
    storage,
    auth,
    jobs,
    token,
    start: async () => {
      await jobs.start();
      await mailing.start();
    },
    announce: (address) => writeFile(addressFile(config), address, {mode: 0o600}),
    async close() {
      clearInterval(tidying);
      await rm(addressFile(config), {force: true});
      await jobs.close();
      await typesetting.close();
      await houseStyle.close();
      await mailing.close();
      await storage.close();
    },
  };
}

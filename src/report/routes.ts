import {recordedExport} from "../access/index.ts";
import {floors} from "../analysis/disclosure/index.ts";
import {activeWeeks, dataVersion, figuresOf, readDialogue, scopeIsShown} from "../dialogue/index.ts";
import type {Language} from "../drawing/index.ts";
import {defaultPeriod, periodOf, previousPeriod, storedResult} from "../evidence/index.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import {exportReport, exportTables, listFormedNetworks, type Monitor, readMonitor} from "./contract.ts";
import {composeMonitor, readFormedNetworks} from "./monitor.ts";
import type {MeasureDefinition} from "./tables.ts";
import type {Typesetting} from "./typesetting.ts";

export interface ReportParts {
  readonly typesetting: Typesetting;
  /** Every measure, explained in the workbook. */
  readonly measures: readonly MeasureDefinition[];
}

export function reportRoutes({typesetting, measures}: ReportParts): Route[] {
  return [
    route(readMonitor, monitorOf),

    route(exportReport, async (input, context) => {
      const monitor = await monitorOf(input, context);
      const bytes = await typesetting.make({document: "pdf", monitor, language: monitor.language, measures});
      return recordedExport(context, "report", {
        contentType: "application/pdf",
        fileName: fileName(monitor, "pdf"),
        bytes,
      });
    }),

    route(exportTables, async (input, context) => {
      const monitor = await monitorOf(input, context);
      const bytes = await typesetting.make({document: "xlsx", monitor, language: monitor.language, measures});
      return recordedExport(context, "tables", {
        contentType: workbookType,
        fileName: fileName(monitor, "xlsx"),
        bytes,
      });
    }),

    route(listFormedNetworks, async (input, context) => {
      const found = await figuresOf(context, input, "formed-networks", async (db, _, scope) => ({
        networks: (await scopeIsShown(db, scope)) ? await readFormedNetworks(db, scope, floors.dialogue) : [],
      }));
      return found ?? {period: null, networks: []};
    }),
  ];
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileName = ({organisation, period}: Monitor, ending: string) =>
  `${organisation.name} ${period.from} – ${period.to}.${ending}`;

const tooFew = {
  nl: `In deze periode doen minder dan ${floors.dialogue} mensen mee: over zo weinig mensen komt er geen rapport.`,
  en: `Fewer than ${floors.dialogue} people take part in this period: about so few people there is no report.`,
} as const;

/** The monitor of a period, from the stored results. @throws Problem "not-found" without any data. */
async function monitorOf(
  {period: key, language: asked}: {period?: string | undefined; language?: Language | undefined},
  {db, organisation, clock}: OrganisationContext,
): Promise<Monitor> {
  const language = asked ?? organisation.language;
  return db(async (tx) => {
    const weeks = await activeWeeks(tx);
    if (!weeks)
      throw new Problem("not-found", {
        nl: "Er zijn nog geen dialogen, dus er valt niets te rapporteren.",
        en: "There are no dialogues yet, so there is nothing to report.",
      });
    const period = key === undefined ? defaultPeriod(weeks) : periodOf(key);
    const before = previousPeriod(period);
    const address = {measure: `monitor-${language}`, scope: "all", period: period.key};
    const active = (await readDialogue(tx, period)).contributions.length;
    if (active < floors.dialogue) throw new Problem("not-found", tooFew);
    return storedResult(tx, await dataVersion(tx), address, new Date(clock()), () =>
      composeMonitor(tx, {
        organisation: {name: organisation.name, fictional: organisation.fictional},
        language,
        period,
        previous: before.to >= weeks.first ? before : null,
        floor: floors.dialogue,
      }),
    );
  });
}

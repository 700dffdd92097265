/**
 * How much slower is the overview at a million messages than at ten thousand?
 * Peer: the same page at 10,000 messages, with the same 1,000 people, channels and 52 weeks. Goals: p95 at most 1.2 times, and at most
 * 300 ms on PGlite, 150 ms on PostgreSQL. MESSAGES sets the larger size (1,000,000).
 */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {openApplication} from "../src/application.ts";
import {configOf} from "../src/platform/config.ts";
import {engines} from "../tests/storage/engines.ts";
import {report} from "./support/report.ts";

const sizes = [10_000, Number(process.env["MESSAGES"] ?? 1_000_000)];
const pages = [
  "/figures?measures=active-share,response-rate,first-response-median,eighty-share",
  "/filters",
  "/network",
  "/contribution",
  "/tools",
];

for (const engine of engines) {
  const p95s = new Map<string, number[]>();
  for (const messages of sizes) {
    const place = await engine.fresh();
    const dataDir =
      place.address.engine === "pglite" ? place.address.dataDir : await mkdtemp(join(tmpdir(), "samenspel-bench-"));
    const url = place.address.engine === "postgres" ? {DATABASE_URL: place.address.url} : {};
    const origin = "http://127.0.0.1:4280";
    const application = await openApplication(configOf({DATA_DIR: dataDir, ...url}, "/"), {
      clock: Date.now,
      chance: Math.random,
      origin,
      report: (_, error) => console.error(error),
    });
    const cookies: string[] = [];
    const ask = async (path: string, body?: object) => {
      const response = await application.fetch(
        new Request(`${origin}/api/v1${path}`, {
          method: body ? "POST" : "GET",
          headers: {origin, cookie: cookies.join("; "), ...(body ? {"content-type": "application/json"} : {})},
          ...(body ? {body: JSON.stringify(body)} : {}),
        }),
      );
      for (const cookie of response.headers.getSetCookie()) cookies.push(cookie.split(";")[0]!);
      const answer = await response.json();
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      return answer as {organisation: {id: string}; jobId: string; finishedAt: string | null};
    };
    await ask("/first-run", {name: "Bench", email: "bench@example.org", password: "bench bench bench"});
    const {organisation, jobId} = await ask("/rehearsals", {people: 1_000, messages, language: "nl"});
    await application.jobs.start();
    const began = performance.now();
    while ((await ask(`/organisations/${organisation.id}/jobs/${jobId}`)).finishedAt === null)
      await new Promise((resolve) => setTimeout(resolve, 500));
    const filled = (performance.now() - began) / 1000;
    for (const page of pages) {
      const times: number[] = [];
      const first = await timed(() => ask(`/organisations/${organisation.id}${page}`));
      for (let i = 0; i < 100; i++) times.push(await timed(() => ask(`/organisations/${organisation.id}${page}`)));
      times.sort((a, b) => a - b);
      p95s.set(page, [...(p95s.get(page) ?? []), times[94]!]);
      report({
        engine: engine.name,
        messages,
        page: page.split("?")[0]!,
        "first (ms)": first,
        "p50 (ms)": times[49]!,
        "p95 (ms)": times[94]!,
      });
    }
    report({engine: engine.name, messages, "filled in (s)": filled});
    await application.close();
    await place.remove();
    await rm(dataDir, {recursive: true, force: true});
  }
  for (const [page, [small, large]] of p95s)
    report({engine: engine.name, page: page.split("?")[0]!, ratio: large! / small!});
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

// `npm test`: everything that must hold, in one run; a part that fails does not stop the next. Each part keeps every core busy:
// the build and the checks of the sources are made side by side, and the runners of tests have workers.
// With --long the tests that have a long version (SAMENSPEL_LONG=1) run that.
// The last line sums all checks and tests: "N passed, N failed", and skipped ones where there are any.
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {checkNode, install} from "./install.mjs";

checkNode();
install();
if (process.argv.includes("--long")) process.env.SAMENSPEL_LONG = "1";
const {browserPath, howToGetABrowser} = await import("./browser.mjs");
const {checks, make} = await import("./check.mjs");

const reports = mkdtempSync(join(tmpdir(), "samenspel-test-"));
const total = {passed: 0, failed: 0, skipped: 0};
const summary = [];
await make([{name: "build", command: ["scripts/build.mjs"]}, ...checks], ({name}, {holds, seconds, said}) => {
  if (!holds) console.log(said);
  count(name, outcome(holds), seconds);
});
for (const {name, run} of [
  {name: "unit tests", run: () => vitest("unit")},
  {name: "system tests", run: () => vitest("system")},
  {name: "browser tests", run: browserTests},
]) {
  const started = Date.now();
  count(name, run(), (Date.now() - started) / 1000);
}
rmSync(reports, {recursive: true, force: true});
console.log(["", ...summary, "", sentence(total)].join("\n"));
process.exitCode = total.failed > 0 ? 1 : 0;

function count(name, {passed, failed, skipped = 0}, seconds) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const time = seconds.toFixed(1).padStart(6);
  summary.push(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(28)}${time} s   ${sentence({passed, failed, skipped})}`);
  console.log(summary.at(-1));
}

function vitest(project) {
  const file = join(reports, `${project}.json`);
  const command = ["node_modules/vitest/vitest.mjs", "run", "--project", project];
  const ended = runs(...command, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`);
  if (!existsSync(file)) return outcome(false);
  const {numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults} = json(file);
  const broken = testResults.filter(
    ({status, assertionResults}) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return counted(numPassedTests, numFailedTests + broken.length, numPendingTests + numTodoTests, ended);
}

/** Without a browser these are skipped on somebody's own machine, and a failure in CI: there nobody reads the hint. */
function browserTests() {
  if (!browserPath()) {
    console.log(howToGetABrowser);
    return process.env.CI ? outcome(false) : {passed: 0, failed: 0, skipped: 1};
  }
  const file = join(reports, "browser.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const ended = runs("node_modules/@playwright/test/cli.js", "test", "--reporter=list,json");
  if (!existsSync(file)) return outcome(false);
  const {expected, unexpected, flaky, skipped} = json(file).stats;
  return counted(expected, unexpected + flaky, skipped, ended);
}

/** A runner that says it failed while it counts no failed test (an error outside the tests) is one failure. */
function counted(passed, failed, skipped, ended) {
  return {passed, failed: ended ? failed : Math.max(failed, 1), skipped};
}

function runs(...command) {
  return spawnSync(process.execPath, command, {stdio: ["ignore", "inherit", "inherit"]}).status === 0;
}

function outcome(fine) {
  return fine ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

function sentence({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function json(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

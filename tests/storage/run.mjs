// Runs a TypeScript file in a process of its own: node run.mjs <file> <arguments…>
import {resolve} from "node:path";
import {runnerImport} from "vite";

await runnerImport(resolve(process.argv[2]), {configFile: false, logLevel: "error"});

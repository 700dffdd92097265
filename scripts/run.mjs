// Runs a TypeScript file of the project as it stands: node scripts/run.mjs bench/import.ts [arguments]. Node 20 cannot by itself.
import {runnerImport} from "vite";

await runnerImport(process.argv[2], {configFile: false, logLevel: "error"});

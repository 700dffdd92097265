/** Step 5: who follows which networks, what gets talked about when, what is done with signals, and what came of it. */
export type {Yield} from "./contract.ts";
export {webcareRoutes} from "./routes.ts";
export {insertYield, readYields} from "./store.ts";

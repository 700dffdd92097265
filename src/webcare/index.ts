/** Step 5: what came of the dialogues. For now the yields that people enter by hand. */
export type {Yield} from "./contract.ts";
export {webcareRoutes} from "./routes.ts";
export {insertYield, readYields} from "./store.ts";

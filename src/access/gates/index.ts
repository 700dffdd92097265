/** What an organisation must have decided before its dialogues may be read, step by step. */
export {gatesRoutes} from "./routes.ts";
export {readGateRecords} from "./store.ts";

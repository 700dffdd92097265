/**
 * Step 4: which tools support people and their networks, which skills they learn, where issues are addressed, what people may expect
 * of each other, and what to use for what. The browser and other modules read kinds, content, rules and contract.
 */
export {infrastructureRoutes} from "./routes.ts";

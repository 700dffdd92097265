/** What the five steps lead to: the advice in eight chapters, each claim with its evidence, and the organisation's style of documents. */
export {adviceRoutes} from "./routes.ts";
export {typesetting as adviceTypesetting} from "./typesetting.ts";

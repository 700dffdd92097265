/** What the five steps lead to: the advice in eight chapters, each claim with its evidence, and the organisation's style of documents. */
export {adviceKinds} from "./kinds.ts";
export {type AdviceParts, adviceRoutes} from "./routes.ts";
export {adviceProducts} from "./rules.ts";
export {type Typesetting as AdviceTypesetting, typesetting as adviceTypesetting} from "./typesetting.ts";

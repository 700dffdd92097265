/** What the five steps lead to: the advice in eight chapters, each claim with its evidence. */
export {adviceRoutes} from "./routes.ts";

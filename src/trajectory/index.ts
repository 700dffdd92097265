/** The path of five steps: how far each product is, and the next best action. */
export {trajectoryRoutes} from "./routes.ts";

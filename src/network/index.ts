/** Who has contact with whom, between units and in the communities they form. */
export {type NetworkFigures, networkFigures} from "./figures.ts";
export {networkMeasures} from "./measures.ts";
export {peopleLevelFile} from "./people-level.ts";
export {networkIsShown} from "./picture.ts";
export {readNetworkOf, readTieWeeks} from "./reading-store.ts";
export {networkOf, networkRoutes} from "./routes.ts";
export {unitLevel} from "./unit-level.ts";

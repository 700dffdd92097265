/** Who has contact with whom, between units and in the communities they form. */
export {type NetworkFigures, networkFigures} from "./figures.ts";
export {networkMeasures} from "./measures.ts";
export {networkFile} from "./network-file.ts";
export {type NetworkPicture, networkIsShown, networkPicture} from "./picture.ts";
export type {NetworkReading} from "./reading.ts";
export {readNetworkOf, readTieWeeks} from "./reading-store.ts";
export {networkOf, networkRoutes} from "./routes.ts";
export {type ShownUnit, type UnitLevel, unitLevel} from "./unit-level.ts";

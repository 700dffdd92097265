/** A whole trajectory of the fictional municipality, from vision to advice, as its people would have written it. */
export {settingOf} from "./setting.ts";
export {writeTrajectory} from "./writing.ts";

/** Step 1: the thinking frame, the coalition, key players and flows of information, and the vision that comes of them. */
export {visionKinds} from "./kinds.ts";
export {visionProducts} from "./rules.ts";

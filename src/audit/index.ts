/** Step 2, the quick scan: what was found on the organisation, its facts, networks and challenges, and the picture that follows from them. */
export {auditKinds} from "./kinds.ts";
export {auditProducts} from "./rules.ts";

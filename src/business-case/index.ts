/** Step 3: inspiration, and the same in money: which lines may pay, what they cost, what may come of it, and whether the promise is kept (M3). */
export {businessCaseKinds} from "./kinds.ts";
export {businessCaseProducts} from "./rules.ts";

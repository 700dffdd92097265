/** Every kind, so that a field that points to an entry of another kind can name it. */
export {entryKinds as allKinds} from "../../trajectory/kinds.ts";

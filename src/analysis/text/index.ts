/** What texts say, and what of them is nobody's business. */
export {type Masked, masked} from "./masking.ts";

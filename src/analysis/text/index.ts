/** What texts say, and what of them is nobody's business. */
export {masked} from "./masking.ts";

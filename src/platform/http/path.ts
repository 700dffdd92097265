export {apiPath} from "../contract.ts";

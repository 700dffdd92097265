/** Writes the advice in a thread of its own: it takes up to some seconds in which the server answers others. */
export {written as default} from "./writing.ts";

/** Writes documents in a thread of their own: it takes up to some seconds in which the server answers others. */
export {written as default} from "./writing.ts";

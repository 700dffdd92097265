/** How an organisation's documents look: its colours, logo and templates; and the thread in which documents are written so. */
export {houseStyleRoutes} from "./routes.ts";
export {readDocumentStyle, readStyleFile} from "./store.ts";
export {type FileKind, fileTypes, openTypesetting, type Typesetting} from "./typesetting.ts";

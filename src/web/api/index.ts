/** The server by its contracts: `useApi` reads, `useAction` changes, `useUpload` sends a file, `useJob` follows long work. */
export type {Reply} from "./call.ts";
export {Failure} from "./failure.ts";
export type {Loaded} from "./loaded.ts";
export {useAction} from "./use-action.ts";
export {urlOf, useApi, useApiUrl, useRefresh} from "./use-api.ts";
export {hasEnded, useJob} from "./use-job.ts";
export {useUpload} from "./use-upload.ts";

/** The server by its contracts: `useApi` reads, `useAction` changes, `useUpload` sends a file, `useJob` follows long work. */
export {call, type Input, type Reply} from "./call.ts";
export {Failure} from "./failure.ts";
export type {Loaded} from "./loaded.ts";
export {type Action, useAction} from "./use-action.ts";
export {useApi, useApiUrl, useRefresh} from "./use-api.ts";
export {hasEnded, useJob} from "./use-job.ts";
export {type Upload, useUpload} from "./use-upload.ts";

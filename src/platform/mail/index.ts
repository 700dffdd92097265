/** Mail of the installation: a queue in the database, sent at most once, over the server that was set. */
export type {Letter} from "./letter.ts";
export {type Mail, type Mailing, openMailing} from "./mailing.ts";
export {mailRoutes} from "./routes.ts";
export {doubtUnsent} from "./unsent.ts";

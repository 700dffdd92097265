/** HTTP: contracts become routes, failures become problem+json, files become replies. */
export {type AppParts, type Authorise, createApp} from "./app.ts";
export {openApiOf} from "./openapi.ts";
export {addPages} from "./pages.ts";
export {apiPath} from "./path.ts";
export type {
  Actor,
  ContextOf,
  FileReply,
  OrganisationContext,
  OrganisationFacts,
  PublicContext,
  Route,
  SignedInContext,
} from "./route.ts";
export {route} from "./route.ts";

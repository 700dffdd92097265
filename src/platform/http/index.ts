/** HTTP: contracts become routes, failures become problem+json, files become replies. */
export {type Authorise, createApp} from "./app.ts";

export {networkOf, networksOf, shortened} from "./caller-address.ts";
export {addPages} from "./pages.ts";
export {apiPath} from "./path.ts";
export type {
  FileReply,
  OrganisationContext,
  PublicContext,
  Route,
  SignedInContext,
} from "./route.ts";
export {route} from "./route.ts";
export {wholeBody} from "./whole-body.ts";

import type {Route} from "../../platform/http/index.ts";
import {accountRoutes} from "./account-routes.ts";
import {invitationRoutes} from "./invitation-routes.ts";
import {memberRoutes} from "./member-routes.ts";
import type {MembersParts} from "./parts.ts";
import {tokenRoutes} from "./token-routes.ts";

/** Members and their roles, invitations, tokens for programs, and the accounts of the installation. */
export const membersRoutes = (parts: MembersParts): Route[] => [
  ...memberRoutes(parts),
  ...invitationRoutes(parts),
  ...tokenRoutes(parts),
  ...accountRoutes(parts),
];

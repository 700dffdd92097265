import type {z} from "zod";

/**
 * One HTTP call, read alike by server, browser, command line and OpenAPI. `permission` says who may call it:
 * "public" needs no sign-in, "signed-in" any user, "admin" an administrator of the installation, "machine" the token of the
 * command line; all others are checked in an organisation, and their path stands below /api/v1/organisations/:organisationId.
 * `input` holds path, query and JSON body together; `/things/:thingId` takes `thingId` from the path.
 */
export interface Contract {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1 for what concerns no organisation, else below /api/v1/organisations/:organisationId. */
  readonly path: `/${string}`;
  readonly permission: string;
  readonly summary: string;
  readonly input: z.ZodType;
  readonly reply: z.ZodType;
  /** "json" unless said: the request's body is a stream of bytes (an upload), or the reply is a file. */
  readonly body?: "json" | "stream";
  readonly answer?: "json" | "file" | "events";
}

/** Names a contract; the types of input, permission and reply follow from it. */
export function contract<const C extends Contract>(definition: C): C {
  return definition;
}

/** Where a contract is served: /api/v1/…, with the organisation in it for all that concerns one. */
export function apiPath({path, permission}: Pick<Contract, "path" | "permission">): string {
  return `/api/v1${isOfInstallation(permission) ? "" : "/organisations/:organisationId"}${path}`;
}

/** Permissions that are checked without an organisation. */
const installationPermissions = ["public", "signed-in", "admin", "machine"] as const;

/** Whether a permission is checked without an organisation. */
export const isOfInstallation = (permission: string): boolean =>
  (installationPermissions as readonly string[]).includes(permission);

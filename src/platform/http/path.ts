import type {Contract} from "../contract.ts";

/** Where a contract is served: /api/v1/…, with the organisation in it for all that is neither public nor for any signed-in user. */
export function apiPath({path, permission}: Pick<Contract, "path" | "permission">): string {
  const isOpen = permission === "public" || permission === "signed-in";
  return `/api/v1${isOpen ? "" : "/organisations/:organisationId"}${path}`;
}

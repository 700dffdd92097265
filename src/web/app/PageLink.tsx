import {Link} from "@tanstack/react-router";
import type {ReactNode} from "react";
import {useOrganisation} from "../access/session.tsx";
import {addressOf, type PageName} from "./addresses.ts";
import {type Filters, whatGoesAlong} from "./filters.ts";
import {useAddress} from "./search.ts";

export interface PageLinkProps {
  readonly page: PageName;
  /** Filters to change on the way; the others in the address go along, and so does the trajectory. */
  readonly filters?: Filters;
  readonly className?: string;
  readonly title?: string;
  readonly "aria-current"?: "page";
  readonly onClick?: () => void;
  readonly children?: ReactNode;
}

/** A link to a page of this organisation. `<ActionLink page="import">` is the same as a button. */
export function PageLink({page, filters, children, ...rest}: PageLinkProps) {
  const {slug} = useOrganisation();
  const [here] = useAddress();
  return (
    <Link
      {...rest}
      activeOptions={{exact: true, includeSearch: false}}
      to={addressOf(slug, page) as "/"}
      search={{...whatGoesAlong(here), ...filters} as never}
    >
      {children}
    </Link>
  );
}

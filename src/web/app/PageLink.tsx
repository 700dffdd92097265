import {Link, useSearch} from "@tanstack/react-router";
import type {ReactNode} from "react";
import {useOrganisation} from "../access/session.tsx";
import {addressOf, type PageName} from "./addresses.ts";
import {type Filters, filtersIn} from "./filters.ts";

export interface PageLinkProps {
  readonly page: PageName;
  /** Filters to change on the way; the others in the address go along. */
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
  const here = filtersIn(useSearch({strict: false}));
  return (
    <Link
      {...rest}
      activeOptions={{exact: true, includeSearch: false}}
      to={addressOf(slug, page) as "/"}
      search={{...here, ...filters} as never}
    >
      {children}
    </Link>
  );
}

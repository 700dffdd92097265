import type {Organisation} from "../../access/contract.ts";

const key = "samenspel.organisation";

/** Remembers on this device which organisation was open. */
export const rememberOrganisation = (slug: string): void => localStorage.setItem(key, slug);

/** The organisation to open first: the last one, else the first that is real. */
export function organisationToOpen(organisations: readonly Organisation[]): Organisation | undefined {
  const last = localStorage.getItem(key);
  return (
    organisations.find(({slug}) => slug === last) ?? organisations.find(({fictional}) => !fictional) ?? organisations[0]
  );
}

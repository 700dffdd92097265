import {words} from "../i18n/index.ts";

/** How far a product is, in words; by itself, for the overview needs no others of ours. */
export const productStates = words({
  nl: {"not-begun": "Niet begonnen", draft: "Concept", "signed-off": "Vastgesteld", "to-renew": "Vernieuwen"},
  en: {"not-begun": "Not begun", draft: "Draft", "signed-off": "Signed off", "to-renew": "To be renewed"},
});

/** The languages that text for people exists in. */
export type Language = "nl" | "en";

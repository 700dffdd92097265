/** A title as a message or a list shows it: at most 60 letters. */
export const shortened = (title: string): string => (title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title);

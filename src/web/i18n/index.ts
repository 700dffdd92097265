/** Words, figures and dates in Dutch and English. */
export {type Format, formatIn, useFormat} from "./format.ts";
export {LanguageProvider, useLanguage} from "./language.tsx";
export {type Phrases, useWords, type Words, words} from "./words.ts";

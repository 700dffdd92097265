/** Words, figures and dates in Dutch and English. */
export {type Format, useFormat} from "./format.ts";
export {InLanguage, LanguageProvider, useLanguage} from "./language.tsx";
export {useWords, words} from "./words.ts";

import {useLanguage} from "./language.tsx";

/** Phrases by key: text, texts, or a function that puts what is known into it ("n berichten"); grouped as a module likes. */
export type Phrases = {readonly [key: string]: string | readonly string[] | ((...given: never[]) => string) | Phrases};

type SameKeys<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends readonly string[]
      ? readonly string[]
      : T[Key] extends (...given: infer Given) => string
        ? (...given: Given) => string
        : SameKeys<T[Key]>;
};

export interface Words<T> {
  readonly nl: T;
  readonly en: T;
}

/**
 * A module's words in both languages, one file `words.ts` per module. English must have exactly the keys, and the functions
 * the arguments, that Dutch has: a missing translation does not compile.
 */
export const words = <const T extends Phrases>(both: {nl: T; en: SameKeys<NoInfer<T>>}): Words<SameKeys<T>> =>
  both as unknown as Words<SameKeys<T>>;

/** The words of a module in the language of the interface. */
export const useWords = <T>(both: Words<T>): T => both[useLanguage().language];

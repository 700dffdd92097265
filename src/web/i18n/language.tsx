import {createContext, type ReactNode, useContext, useLayoutEffect, useState} from "react";
import type {Language} from "../../drawing/index.ts";

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Chosen | undefined>(undefined);
const key = "samenspel.language";

/** Keeps the language of the interface on this device; at first that of the browser when it is Dutch, else English. */
export function LanguageProvider({children}: {children: ReactNode}) {
  const [language, choose] = useState<Language>(remembered);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(key, language);
  }, [language]);
  return <LanguageContext value={{language, choose}}>{children}</LanguageContext>;
}

/** Its children are in this language, whichever was chosen: for pages whose readers chose nothing. */
export const InLanguage = ({language, children}: {language: Language; children: ReactNode}) => (
  <LanguageContext value={{language, choose: () => undefined}}>{children}</LanguageContext>
);

/** The language of the interface, and how to choose another. */
export function useLanguage(): Chosen {
  const chosen = useContext(LanguageContext);
  if (!chosen) throw new Error("useLanguage needs a LanguageProvider above it.");
  return chosen;
}

function remembered(): Language {
  const kept = localStorage.getItem(key);
  if (kept === "nl" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en";
}

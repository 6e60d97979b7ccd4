import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Bilingual } from "@/shared/api/model";

export type Language = "zh" | "en";

/** A text in both languages; a plain string stands for itself in either. */
export type Text = Bilingual | string;

const KEPT_AS = "rongqiao.language";

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "zh", choose: () => undefined });

/** Chinese unless the reader chose English; the choice is kept in this browser. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(KEPT_AS) === "en" ? "en" : "zh",
  );

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    localStorage.setItem(KEPT_AS, language);
  }, [language]);

  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** Reads a text in the language in use; nothing reads as an empty string. */
export function useText(): (text: Text | null | undefined) => string {
  const { language } = useLanguage();
  return useMemo(() => (text) => textIn(language, text), [language]);
}

export function textIn(language: Language, text: Text | null | undefined): string {
  if (text === null || text === undefined) {
    return "";
  }
  return typeof text === "string" ? text : text[language];
}

export function text(zh: string, en: string): Bilingual {
  return { zh, en };
}

import { NOTHING } from "@/shared/format/figures";
import type { Language } from "@/shared/i18n/language";

const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };

/** The platform's business days are days in China. */
const ZONE = "Asia/Shanghai";

/** A business day, `2020-02-29`. */
export function formatDay(day: string | null | undefined, language: Language): string {
  if (!day) {
    return NOTHING;
  }
  const moment = day.length > 10 ? new Date(day) : new Date(`${day}T00:00:00+08:00`);
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    year: "numeric",
    month: language === "zh" ? "long" : "short",
    day: "numeric",
  }).format(moment);
}

/** A moment, to the minute. */
export function formatMoment(moment: string | null | undefined, language: Language): string {
  if (!moment) {
    return NOTHING;
  }
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(moment));
}

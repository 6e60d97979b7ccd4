import type { FeatureLine } from "@/shared/api/model";
import { formatCount, NOTHING } from "@/shared/format/figures";
import type { Language } from "@/shared/i18n/language";

const YUAN = new Set(["CNY", "YUAN"]);
const SHARES = new Set(["SHARE", "RATIO", "FRACTION", "GROWTH"]);

const COUNTED: Record<string, Record<Language, string>> = {
  MONTHS: { zh: " 个月", en: " months" },
  HEADS: { zh: " 人", en: " people" },
  DAYS: { zh: " 天", en: " days" },
  YEARS: { zh: " 年", en: " years" },
};

/** A measurement in its unit. Measurements are not amounts: they are floating point by nature. */
export function formatFeature(feature: FeatureLine, language: Language): string {
  if (feature.value === null || feature.value === undefined) {
    return NOTHING;
  }
  const unit = feature.unit.toUpperCase();
  if (typeof feature.value === "string" && Number.isNaN(Number(feature.value))) {
    return feature.value;
  }
  const value = Number(feature.value);
  if (YUAN.has(unit)) {
    return `¥${formatCount(Math.round(value), language)}`;
  }
  if (SHARES.has(unit)) {
    return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", {
      style: "percent",
      maximumFractionDigits: 1,
    }).format(value);
  }
  return formatCount(value, language) + (COUNTED[unit]?.[language] ?? "");
}

import type { Subject } from "@/shared/api/model";
import { formatCount, formatMoney, formatRate } from "@/shared/format/figures";
import type { Language } from "@/shared/i18n/language";

/** One line of a draft as it is being edited; which fields count depends on the subject. */
export interface DraftLine {
  id: number;
  subject: string;
  atLeast: boolean;
  threshold: string;
  words: string[];
  holds: boolean;
}

export type Criterion = Record<string, unknown>;

/** A line with values to begin with: the middle of what the subject offers. */
export function lineOf(id: number, subject: Subject): DraftLine {
  const above = subject.thresholds.filter((it) => !it.startsWith("-") && it !== "0");
  return {
    id,
    subject: subject.name,
    atLeast: true,
    threshold: above[Math.floor(above.length / 3)] ?? "0",
    words: subject.words.slice(0, 2).map((it) => it.word),
    holds: subject.name !== "blacklisted",
  };
}

/** The criterion as the platform reads it; none while the line is unfinished. */
export function criterionOf(line: DraftLine, subject: Subject): Criterion | null {
  switch (subject.kind) {
    case "MEASURE":
      if (subject.unit === "DAY") {
        return { date: subject.name, [line.atLeast ? "from" : "to"]: line.threshold };
      }
      return {
        feature: subject.name,
        [line.atLeast ? "atLeast" : "atMost"]: Number(line.threshold),
      };
    case "CODE":
      return line.words.length === 0
        ? null
        : { code: subject.name, [subject.prefix ? "startsWith" : "oneOf"]: line.words };
    default:
      return { flag: subject.name, is: line.holds };
  }
}

const MONTHS: Record<Language, string> = { zh: " 个月", en: " months" };

/** A threshold in the unit of its subject. */
export function formatThreshold(threshold: string, unit: string, language: Language): string {
  switch (unit) {
    case "YUAN":
      return formatMoney({ amount: threshold, currency: "CNY" }, language);
    case "SHARE":
      return formatRate(threshold, language, 0);
    case "MONTHS":
      return formatCount(threshold, language) + MONTHS[language];
    case "DAY":
      return threshold;
    default:
      return formatCount(threshold, language);
  }
}

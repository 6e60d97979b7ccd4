import type { Bilingual } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something still waits, in the largest unit that says enough. */
export function timeLeft(until: string, now: number): Bilingual {
  const left = new Date(until).getTime() - now;
  if (left <= 0) {
    return text("已到期", "Over");
  }
  if (left < HOUR) {
    return counted(Math.ceil(left / MINUTE), "分钟", "minute");
  }
  return left < 2 * DAY
    ? counted(Math.floor(left / HOUR), "小时", "hour")
    : counted(Math.floor(left / DAY), "天", "day");
}

function counted(count: number, zh: string, en: string): Bilingual {
  return text(`还剩 ${count} ${zh}`, `${count} ${en}${count === 1 ? "" : "s"} left`);
}

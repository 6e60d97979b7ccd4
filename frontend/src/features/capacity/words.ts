import { text } from "@/shared/i18n/language";
import type { ProblemTexts } from "@/shared/i18n/problem-text";

export const RESERVATION_STATES: Record<string, ReturnType<typeof text>> = {
  RESERVED: text("待确认", "Waiting"),
  CONFIRMED: text("已确认", "Confirmed"),
  RELEASED: text("已释放", "Released"),
  EXPIRED: text("已到期", "Expired"),
};

export const RESERVATION_PROBLEMS: ProblemTexts = {
  conflict: text(
    "这笔占用已不在原来的状态，请刷新后查看。",
    "The reservation is not where it was any more. Reload to see where it stands.",
  ),
  "stale-version": text(
    "这笔占用刚被他人更改，请刷新后再办理。",
    "Somebody has just changed this reservation. Reload and try again.",
  ),
};

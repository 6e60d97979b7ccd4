import type { Stability } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

export const KINDS = {
  CHAMPION: text("评分卡", "Scorecard"),
  CHALLENGER: text("挑战模型", "Challenger"),
  EXPERT: text("专家卡", "Expert card"),
};

export const ROLES = {
  CHAMPION: text("主模型", "Champion"),
  CHALLENGER: text("挑战者", "Challenger"),
};

export const STATES = {
  REGISTERED: text("已登记", "Registered"),
  PROPOSED: text("待复核", "Proposed"),
  DECLINED: text("未获同意", "Declined"),
  APPROVED: text("已批准", "Approved"),
  RETIRED: text("已退役", "Retired"),
};

export const LEVELS = {
  STABLE: text("稳定", "Stable"),
  UNSURE: text("样本少，难判断", "Too few to tell"),
  SHIFTING: text("正在偏移", "Shifting"),
  SHIFTED: text("明显偏移", "Shifted"),
};

export const OVERRIDE_STATES = {
  IN_FORCE: text("生效", "In force"),
  WAITING: text("待第二人复核", "Waits for a second person"),
  REFUSED: text("复核未通过", "Refused"),
};

/** What a characteristic is called in a list; that of the score is the PSI. */
export function characteristicName(reading: Pick<Stability, "characteristic" | "title">) {
  const { zh, en } = reading.title;
  return reading.characteristic === "" ? text(`${zh}（PSI）`, `${en} (PSI)`) : reading.title;
}

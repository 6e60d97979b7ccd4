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

/** Who made the cards that are published with the platform, and why they are registered. */
export const PUBLISHED_BY = text("平台评审组", "The platform’s reviewers");
export const PUBLISHED_WHY = text(
  "随平台发布：给出分值和暂定等级，从不给出概率。",
  "Published with the platform: points and a provisional grade, never a probability.",
);

/** What the cards that are published with the platform say of themselves, whose files are English. */
export const CARD_NOTES: Record<string, string> = {
  "expert-3":
    "专家卡：凭判断，不是统计。权重和取整的切点依据政策文件和信贷实践确定，没有按还款结果拟合；最高可得 1000 分。它给出分值和暂定等级，从不给出概率。缺失的变量得其最高分的一半（向下取整）：既不奖励沉默，也不因暂时无法提供而拒绝。与 expert-2 相比：三年销售的均匀程度单独评判，因为贷款人按月收款；原来为同一理由计入的空档月份、单年季节性、增长和交易对手数量相应调低。多年波动比单年波动更能说明问题，这一点见于 82 家结果已知的企业；权重和切点没有经过搜索。各类权重：发票 580，税务 110，水电 40，应收账款 35，登记 35，司法与监管 80，社会保险 35，信贷 85。某一细分积累了足够的结果、可以拟合评分卡后，专家卡即在该细分退出。",
};

/** What a characteristic is called in a list; that of the score is the PSI. */
export function characteristicName(reading: Pick<Stability, "characteristic" | "title">) {
  const { zh, en } = reading.title;
  return reading.characteristic === "" ? text(`${zh}（PSI）`, `${en} (PSI)`) : reading.title;
}

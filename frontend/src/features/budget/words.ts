import type { Bilingual } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

export const PLAN_STATES: Record<string, Bilingual> = {
  QUEUED: text("排队中", "Waiting"),
  RUNNING: text("计算中", "Working"),
  DONE: text("已完成", "Done"),
  FAILED: text("失败", "Failed"),
  CANCELLED: text("已取消", "Called off"),
};

export const STAGES: Record<string, Bilingual> = {
  GATHERING: text("在授权下读取线索的档案", "Reading the leads’ profiles under their consents"),
  PRICING: text("计算各项限额的价值", "Finding what each limit is worth"),
  CHOOSING: text("形成首个方案", "Making a first plan"),
  IMPROVING: text("改进方案", "Making it better"),
  DONE: text("正在保存", "Keeping the answer"),
};

export const PRICINGS: Record<string, Bilingual> = {
  PROPOSED: text("按推荐给企业的利率", "The rate proposed to each enterprise"),
  PRODUCT_BANDS: text(
    "在产品公布的区间内选最优",
    "The best within the band that each product publishes",
  ),
  GRID: text("在指定的利率中选最优", "The best of stated rates"),
};

export const THOROUGHNESS: Record<string, Bilingual> = {
  QUICK: text("快（与上限相差 0.5% 即可）", "Quick: content within 0.5 % of the bound"),
  STANDARD: text("标准（0.05%）", "Standard: within 0.05 %"),
  THOROUGH: text("尽量精确", "As near to the best as it comes"),
};

export const LIMIT_KINDS: Record<string, Bilingual> = {
  INDUSTRY_SECTION: text("行业门类", "Industry section"),
  REGION: text("地区", "Region"),
  GRADE: text("信用等级", "Grade"),
  CUSTOMER: text("单一客户", "Each customer"),
  GROUP: text("单一集团", "Each group"),
  GUARANTOR: text("担保机构", "Guarantor"),
  PROGRAMME: text("担保方案", "Guarantee programme"),
};

export const SOURCES: Record<string, Bilingual> = {
  PROFILE: text("档案", "profile"),
  TABLE: text("您的表", "your table"),
  BAND: text("等级中值", "middle of the grade"),
};

export const GRADES = ["A", "B", "C", "D", "E"];

export function isUnderWay(state: string): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

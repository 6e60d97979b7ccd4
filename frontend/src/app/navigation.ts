import type { Bilingual, Role } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

/** Where each role starts. */
export const HOMES: Record<Role, string> = {
  ENTERPRISE: "/overview",
  LENDER: "/leads",
  OPERATOR: "/operations",
  GUARANTOR: "/capacity",
  DEBTOR: "/welcome",
  PROVIDER: "/welcome",
  REGULATOR: "/welcome",
};

export interface Destination {
  to: string;
  label: Bilingual;
}

/** What each role finds in the bar, in this order. */
export function destinationsOf(role: Role): Destination[] {
  switch (role) {
    case "ENTERPRISE":
      return [
        { to: "/overview", label: text("概览", "Overview") },
        { to: "/profile", label: text("信用档案", "Credit profile") },
        { to: "/apply", label: text("申请融资", "Apply") },
        { to: "/applications", label: text("我的申请", "Applications") },
        { to: "/consents", label: text("数据与授权", "Data & consents") },
      ];
    case "LENDER":
      return [
        { to: "/leads", label: text("融资线索", "Leads") },
        { to: "/budget", label: text("额度分配", "Budget plans") },
        { to: "/products", label: text("融资产品", "Products") },
        { to: "/simulator", label: text("产品模拟", "Simulator") },
      ];
    case "OPERATOR":
      return [
        { to: "/operations", label: text("平台概览", "Overview") },
        { to: "/loads", label: text("数据入库", "Loads") },
        { to: "/models", label: text("模型", "Models") },
        { to: "/overrides", label: text("人工调整", "Overrides") },
      ];
    case "GUARANTOR":
      return [
        { to: "/capacity", label: text("担保额度", "Capacity") },
        { to: "/welcome", label: text("更多业务", "More") },
      ];
    default:
      return [{ to: "/welcome", label: text("概览", "Overview") }];
  }
}

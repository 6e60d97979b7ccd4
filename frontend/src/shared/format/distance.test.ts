import { describe, expect, it } from "vitest";
import { formatDistance } from "@/shared/format/distance";

describe("the distance of a shortfall", () => {
  it.each([
    ["invoice_history_months", "12", "12 个月"],
    ["buyer_top1_share_12m", "0.16", "16.0%"],
    ["sales_growth_12m", "0.05", "5.0%"],
    ["sales_net_12m", "250000", "¥250,000"],
    ["amount", "100000.00", "¥100,000"],
    ["insured_heads", "3", "3"],
    ["has_patent", null, null],
    ["risk_grade", "C", null],
  ])("of %s by %s reads %s", (feature, distance, shown) => {
    const text = { zh: "", en: "" };
    const shortfall = { criterion: text, text, feature, operator: "", threshold: "", distance };
    expect(formatDistance(shortfall, "zh")).toBe(shown);
  });
});

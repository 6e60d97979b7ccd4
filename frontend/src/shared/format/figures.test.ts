import { describe, expect, it } from "vitest";
import {
  compareDecimals,
  formatMoney,
  formatRate,
  fractionOfPercent,
  moneyOf,
  percentOfFraction,
} from "@/shared/format/figures";

describe("figures", () => {
  it.each([
    ["500000.00", "¥500,000"],
    ["500000.50", "¥500,000.50"],
    ["0.00", "¥0"],
    ["12345678901234567.89", "¥12,345,678,901,234,567.89"],
  ])("shows %s yuan without losing a fen", (amount, shown) => {
    expect(formatMoney({ amount, currency: "CNY" }, "zh")).toBe(shown);
  });

  it("shows a fraction as a percentage", () => {
    expect(formatRate("0.0435", "zh")).toBe("4.35%");
    expect(formatRate(null, "zh")).toBe("—");
  });

  it.each([
    ["4.35", "0.0435"],
    ["12", "0.12"],
    ["0.5", "0.005"],
    ["100", "1"],
    ["0", "0"],
  ])("moves the point from %s percent to %s and back", (percent, fraction) => {
    expect(fractionOfPercent(percent)).toBe(fraction);
    expect(percentOfFraction(fraction)).toBe(percent);
  });

  it.each([
    ["500000", "500000.00"],
    ["500,000.5", "500000.50"],
    [" 12.34 ", "12.34"],
  ])("reads %s as an amount", (typed, amount) => {
    expect(moneyOf(typed)).toEqual({ amount, currency: "CNY" });
  });

  it.each(["", "abc", "-1", "1.234", "1e6"])("refuses %s as an amount", (typed) => {
    expect(moneyOf(typed)).toBeNull();
  });

  it.each([
    ["9.99", "10", -1],
    ["10", "10.00", 0],
    ["0.0435", "0.043", 1],
  ])("compares %s with %s exactly", (left, right, order) => {
    expect(compareDecimals(left, right)).toBe(order);
  });
});

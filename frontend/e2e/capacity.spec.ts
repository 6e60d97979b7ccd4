import type { Page } from "@playwright/test";
import { look } from "./looks";
import { expect, signIn, test, withRole } from "./people";

/** A guarantor reserves, confirms and releases: each step rests on the last. */
test.describe.configure({ mode: "serial" });

const WIDTHS = [1280, 390];

async function lookAtBothWidths(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    await look(page, name);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function fill(page: Page, amount: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("客户").click();
  await page.locator(".ant-select-item-option").first().click();
  await dialog.getByLabel("合作方案").click();
  await page.getByTitle("国家融资担保基金合作业务").click();
  await dialog.getByLabel("金额（元）").fill(amount);
}

test("a guarantor holds nothing yet, and is told every limit that is short", async ({
  page,
  people,
}) => {
  await signIn(page, withRole(people, "GUARANTOR"));
  await expect(page.getByRole("heading", { level: 1, name: "担保额度" })).toBeVisible();
  await expect(page.getByText("没有待确认的占用")).toBeVisible();
  await lookAtBothWidths(page, "capacity-empty");

  await page.getByRole("button", { name: "占用额度" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /占\s?用/ }).click();
  await expect(dialog.getByText("请选择客户")).toBeVisible();
  await fill(page, "900000000");
  await dialog.getByRole("button", { name: /占\s?用/ }).click();
  await expect(
    dialog.getByText(/单户限额余 .+ 元，占用 900,000,000.00 元还差 .+ 元/),
  ).toBeVisible();
  await expect(dialog.getByText(/合作方案额度余/)).toBeVisible();
  await lookAtBothWidths(page, "capacity-short");
});

test("what is reserved waits, is confirmed, and comes back in parts", async ({ page, people }) => {
  await signIn(page, withRole(people, "GUARANTOR"));
  await page.getByRole("button", { name: "占用额度" }).first().click();
  await fill(page, "500000");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /占\s?用/ })
    .click();
  const row = page.getByRole("row").filter({ hasText: "待确认" });
  await expect(row.getByText("还剩 29 天")).toBeVisible();
  await lookAtBothWidths(page, "capacity-waiting");

  await row.getByRole("button", { name: /确\s?认/ }).click();
  await expect(page.getByText("没有待确认的占用")).toBeVisible();
  await page.getByText("已确认", { exact: true }).click();
  const confirmed = page.getByRole("row").filter({ hasText: "¥500,000" });
  await confirmed.getByRole("button", { name: /释\s?放/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "一部分" }).check();
  await dialog.getByLabel("释放后仍占用（元）").fill("200000");
  await lookAtBothWidths(page, "capacity-release");
  await dialog.getByRole("button", { name: /释\s?放/ }).click();
  await expect(page.getByRole("row").filter({ hasText: "原占用 ¥500,000" })).toBeVisible();
  await lookAtBothWidths(page, "capacity-confirmed");
});

import type { Page } from "@playwright/test";
import { look } from "./looks";
import { expect, type Person, signIn, signOut, test } from "./people";

/** A bank plans its budget: each step rests on the last. */
test.describe.configure({ mode: "serial" });

const WIDTHS = [1280, 390];

let lender: Person;
let plan = "";

/** Signs in as the first lender whose desk has leads that wait. */
async function signInWithLeads(page: Page, people: Person[]): Promise<void> {
  for (const bank of people.filter((person) => person.role === "LENDER")) {
    await signIn(page, bank);
    await page.goto("/budget/new");
    const form = page.getByLabel("预算（元）");
    await expect(form.or(page.getByText("目前没有待答复的线索"))).toBeVisible();
    if (await form.count()) {
      lender = bank;
      return;
    }
    await signOut(page);
  }
  throw new Error("No lead of the demonstration waits for a lender who can sign in.");
}

async function lookAtBothWidths(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    await look(page, name);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("a lender finds no plan yet, and asks for the first", async ({ page, people }) => {
  test.setTimeout(180_000);
  await signInWithLeads(page, people);
  await page.goto("/budget");
  await expect(page.getByText("还没有做过额度分配")).toBeVisible();
  await lookAtBothWidths(page, "budget-empty");

  await page.getByRole("link", { name: "做第一个分配" }).click();
  await page.getByRole("button", { name: "开始计算" }).click();
  await expect(page.getByText("请填大于零的金额")).toBeVisible();
  await page.getByLabel("预算（元）").fill("600000");
  await page.getByRole("radio", { name: "在产品公布的区间内选最优" }).check();
  await page.getByRole("button", { name: "添加限额" }).click();
  await page.getByRole("textbox", { name: "至多" }).fill("200000");
  await page.getByText("违约概率、客户流失、权重与计算精度").click();
  await lookAtBothWidths(page, "budget-form");

  await page.getByRole("button", { name: "开始计算" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "额度分配方案" })).toBeVisible();
  await expect(page.getByRole("region", { name: "结论" })).toBeVisible({ timeout: 60_000 });
  plan = page.url();
});

test("the plan says whom, how much, why not, and what binds", async ({ page }) => {
  await signIn(page, lender);
  await page.goto(plan);
  const sums = page.getByRole("region", { name: "结论" });
  await expect(sums.getByText(/任何方案都不会超过/)).toBeVisible();
  await expect(
    page.getByRole("region", { name: "哪些限额起作用" }).getByRole("row").nth(1),
  ).toBeVisible();
  const rows = page.getByRole("region", { name: "逐条结果" });
  await expect(rows.getByRole("row").nth(1)).toBeVisible();
  await lookAtBothWidths(page, "budget-plan");

  await rows.getByText("不放款及原因").click();
  await expect(rows.getByRole("status", { name: "正在读取…" })).toHaveCount(0);
  await lookAtBothWidths(page, "budget-plan-without");

  for (const ending of ["Excel", "CSV"]) {
    const arriving = page.waitForEvent("download");
    await sums.getByRole("button", { name: `下载 ${ending}` }).click();
    expect((await arriving).suggestedFilename()).toMatch(/^budget-plan-.+\.(xlsx|csv)$/);
  }
});

test("an earlier question is the draft of the next, and the list leads back", async ({ page }) => {
  await signIn(page, lender);
  await page.goto(plan);
  await page.getByRole("button", { name: "以此为底稿再算" }).click();
  await expect(page.getByLabel("预算（元）")).toHaveValue("600000");
  await expect(page.getByRole("textbox", { name: "至多" })).toHaveValue("200000");
  await page.getByRole("link", { name: "← 额度分配" }).click();
  await expect(page.getByRole("row").filter({ hasText: "已完成" }).first()).toBeVisible();
  await lookAtBothWidths(page, "budget-list");
});

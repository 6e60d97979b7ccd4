import type { Page } from "@playwright/test";
import { look } from "./looks";
import { expect, type Person, signIn, signOut, test, withRole } from "./people";

/** The main job, once across: each step rests on the one before. */
test.describe.configure({ mode: "serial" });

const AMOUNT = "300000";

let enterprise: Person;
let lender: Person;
let application = "";
let lead = "";

/** Applies as one enterprise after the other until a lender who can sign in has a proposal. */
async function applyUntilMatched(page: Page, people: Person[]): Promise<void> {
  const lenders = people.filter((person) => person.role === "LENDER");
  for (const candidate of people.filter((person) => person.role === "ENTERPRISE")) {
    await signIn(page, candidate);
    await apply(page);
    for (const bank of lenders) {
      if (await page.getByRole("article").filter({ hasText: bank.displayName }).count()) {
        enterprise = candidate;
        lender = bank;
        application = page.url();
        return;
      }
    }
    await signOut(page);
  }
  throw new Error("No enterprise of the demonstration fits a product of a lender who can sign in.");
}

async function apply(page: Page): Promise<void> {
  await page.goto("/apply");
  await page.getByLabel("融资金额（元）").fill(AMOUNT);
  await page.getByRole("radio", { name: "12", exact: true }).check({ force: true });
  await page.getByRole("button", { name: "查看融资方案" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "融资申请" })).toBeVisible();
  await expect(page.getByRole("tab", { name: /可行方案/ })).toBeVisible();
}

test("an enterprise reads its profile, applies, and sees what fits and what does not", async ({
  page,
  people,
}) => {
  test.setTimeout(180_000);
  await applyUntilMatched(page, people);
  await look(page, "application-proposals");

  await page.getByRole("tab", { name: /为什么不行/ }).click();
  await expect(page.getByRole("region", { name: "暂不符合的产品" })).toBeVisible();
  await look(page, "application-unmet");

  await page.goto("/profile");
  await expect(page.getByRole("img", { name: /信用等级 [A-E]/ })).toBeVisible();
  await expect(page.getByText("暂定").first()).toBeVisible();
});

test("it sends the proposal to the lender it chose", async ({ page }) => {
  await signIn(page, enterprise);
  await page.goto(application);
  const card = page.getByRole("article").filter({ hasText: lender.displayName }).first();
  await card.getByRole("checkbox").check();
  await page.getByRole("button", { name: "推送给资金方" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("他们会看到");
  await look(page, "application-send");
  await dialog.getByRole("button", { name: "同意并推送" }).click();
  await expect(page.getByText("已推送资金方").first()).toBeVisible();
});

test("the lender sees the lead with the profile and makes an offer", async ({ page }) => {
  await signIn(page, lender);
  await page.goto("/leads");
  const row = page.getByRole("row").filter({ hasText: enterprise.displayName });
  await row.filter({ hasText: "¥300,000" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "信用等级" })).toBeVisible();
  lead = page.url();
  await look(page, "lead");

  await page.getByRole("button", { name: "发出要约" }).click();
  await expect(page.getByRole("region", { name: "我方要约" })).toBeVisible();
  await look(page, "lead-offered");
});

test("the enterprise finds the offer, and who looked at what", async ({ page }) => {
  await signIn(page, enterprise);
  await page.goto("/consents");
  const log = page.getByRole("region", { name: "读取记录" });
  await expect(log.getByRole("row").filter({ hasText: lender.displayName }).first()).toBeVisible();
  await look(page, "consents-after-reading");

  await page.goto(application);
  await expect(page.getByRole("tab", { name: /收到的要约/, selected: true })).toBeVisible();
  await look(page, "application-offers");
});

test("once the consent is revoked the lender no longer sees the profile", async ({ browser }) => {
  const own = await browser.newPage();
  await signIn(own, enterprise);
  await own.goto("/consents");
  const live = own.getByRole("region", { name: "有效的授权" });
  const revoke = live.getByRole("button", { name: `撤销授权 ${lender.displayName}` });
  await expect(revoke.first()).toBeVisible();
  while ((await revoke.count()) > 0) {
    const before = await revoke.count();
    await revoke.first().click();
    await own.getByRole("dialog").getByRole("button", { name: "撤销授权" }).click();
    await expect(revoke).toHaveCount(before - 1);
  }

  const bank = await browser.newPage();
  await signIn(bank, lender);
  await bank.goto(lead);
  await expect(bank.getByText("授权已撤销或到期，档案不再可见")).toBeVisible();
  await expect(bank.getByRole("region", { name: "指标" })).toHaveCount(0);
  await look(bank, "lead-revoked");
});

test("the enterprise accepts the offer", async ({ page }) => {
  await signIn(page, enterprise);
  await page.goto(application);
  await page.getByRole("button", { name: "接受要约" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "接受", exact: true }).click();
  await expect(page.getByText("已接受要约").first()).toBeVisible();
  await look(page, "application-accepted");
});

test("an operator uploads a delivery and reads its report", async ({ page, people }) => {
  await signIn(page, withRole(people, "OPERATOR"));
  await page.goto("/loads/new");
  await page.getByLabel("内容").click();
  await page
    .getByRole("option", { name: "纳税信用等级" })
    .or(page.getByTitle("纳税信用等级"))
    .last()
    .click();
  await page.getByLabel("提供方").fill("tax-bureau");
  await page.getByLabel("数据所属期间").fill("2020-01-01");
  await page.getByPlaceholder("结束日期").fill("2020-01-31");
  await page.getByPlaceholder("结束日期").press("Enter");
  await page.locator("input[type=file]").setInputFiles({
    name: "grades.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("enterprise_id,year,grade,published_on\nnobody,2019,A,2020-01-15\n"),
  });
  await page.getByRole("button", { name: "上传", exact: true }).click();
  await expect(page.getByText(/已完成|失败/).first()).toBeVisible();
  await look(page, "load");
});

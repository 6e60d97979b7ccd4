import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { zipOf } from "./archive";
import { look } from "./looks";
import { expect, type Person, signIn, signOut, test, withRole } from "./people";

/** A model from training to the shadow, and a grade set by hand: each step rests on the last. */
test.describe.configure({ mode: "serial" });

const CLI = resolve(import.meta.dirname, "../../scoring/target/scoring-cli.jar");
const VERSION = "champion-e2e";

let model = "";

/** Trains a scorecard on invented loans whose risk falls with sales, as a risk team would. */
function trained(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "rongqiao-model-"));
  try {
    const lines = ["sales_net_12m,buyer_count_12m,outcome"];
    for (let row = 0; row < 1_000; row++) {
      const sales = 100_000 + ((row * 7_919) % 1_000) * 20_000;
      const buyers = (row * 31) % 60;
      const bad = (row * 613) % 1_000 < 420 - sales / 60_000 - buyers * 2;
      lines.push(`${sales},${buyers},${bad ? "bad" : "good"}`);
    }
    writeFileSync(join(folder, "loans.csv"), `${lines.join("\n")}\n`);
    const out = join(folder, "model");
    const order = ["train", "--data", join(folder, "loans.csv"), "--target", "outcome"];
    execFileSync("java", ["-jar", CLI, ...order, "--bad", "bad", "--horizon", "12", "--out", out]);
    const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name))] as const);
    return zipOf(Object.fromEntries(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operators(people: Person[]): [Person, Person] {
  const [one, other] = people.filter((person) => person.role === "OPERATOR");
  if (!one || !other) {
    throw new Error("Four eyes need two operators in the demonstration.");
  }
  return [one, other];
}

async function decide(page: Page, button: RegExp, why: string): Promise<void> {
  await page.getByLabel("理由").fill(why);
  await page.getByRole("button", { name: button }).click();
}

test("an operator registers a trained model and proposes it", async ({ page, people }) => {
  test.setTimeout(180_000);
  const archive = trained();
  await signIn(page, operators(people)[0]);
  await page.goto("/models");
  const panel = page.getByRole("region", { name: "登记模型" });
  await panel.getByLabel("版本名").fill(VERSION);
  await panel.getByLabel("训练人").fill("风险模型组");
  await panel.getByLabel("登记理由").fill("首个有违约结果的评分卡");
  await panel
    .locator("input[type=file]")
    .setInputFiles({ name: "model.zip", mimeType: "application/zip", buffer: archive });
  await panel.getByRole("button", { name: /^登\s*记$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: VERSION })).toBeVisible();
  model = page.url();

  await page.getByRole("radio", { name: "主模型" }).check();
  await decide(page, /提议启用/, "区分度与稳定性均达标");
  await expect(page.getByText("待复核").first()).toBeVisible();
  await decide(page, /^批\s*准$/, "自己批准自己");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByText("待复核").first()).toBeVisible();
  await page.reload();
  await look(page, "model-proposed");
});

test("another approves it, and it scores beside the next profile", async ({ page, people }) => {
  await signIn(page, operators(people)[1]);
  await page.goto(model);
  await decide(page, /^批\s*准$/, "复核无异议");
  await expect(page.getByText("已批准").first()).toBeVisible();
  await signOut(page);

  await signIn(page, withRole(people, "ENTERPRISE"));
  await page.goto("/profile");
  await page.getByRole("button", { name: "重新计算" }).click();
  const changed = page.getByRole("region", { name: "分数因何变化" });
  await expect(changed.getByText("还没有更早的档案可比")).toHaveCount(0);
  await expect(page.getByText("暂定").first()).toBeVisible();
  await look(page, "profile-again");
  await signOut(page);

  await signIn(page, operators(people)[0]);
  await page.goto(model);
  await expect(page.getByRole("region", { name: "影子评分" })).toBeVisible();
  await page.goto("/models");
  await page.getByRole("button", { name: "立即计算稳定性" }).click();
  await expect(page.getByText(/已重新计算/)).toBeVisible();
  await look(page, "models-in-force");
  await page.goto(model);
  const stability = page.getByRole("region", { name: "稳定性" });
  await expect(stability.getByRole("button", { name: "总分（PSI）" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, "model-in-force");
});

test("a grade set by hand stands beside the computed one, upward with a second person", async ({
  page,
  people,
}) => {
  await signIn(page, people.filter((person) => person.role === "ENTERPRISE").at(-1) as Person);
  await page.goto("/profile");
  const grade = page.getByRole("img", { name: /信用等级 [A-E]/ }).first();
  const computed = ((await grade.getAttribute("aria-label")) ?? "").slice(-1);
  const uscc = (await page.locator(".page-lead").innerText()).match(/[0-9A-Z]{18}/)?.[0] ?? "";
  await signOut(page);

  await signIn(page, operators(people)[0]);
  await page.goto("/overrides");
  const form = page.getByRole("region", { name: "调整一个等级" });
  await form.getByLabel("统一社会信用代码").fill(uscc);
  await form.getByLabel("等级", { exact: true }).click();
  const upward = computed === "A" ? "B" : String.fromCharCode(computed.charCodeAt(0) - 1);
  await page.getByTitle(upward, { exact: true }).last().click();
  await form.getByLabel("原因").click();
  await page.locator(".ant-select-item-option").last().click();
  await form.getByLabel("说明").fill("实地走访后的判断");
  await form.getByRole("button", { name: "记录调整" }).click();
  const listed = page.getByRole("region", { name: "全部调整" });
  await expect(listed.getByText(`${computed} → ${upward}`)).toBeVisible();
  await look(page, "overrides");
  if (computed !== "A") {
    await signOut(page);
    await signIn(page, operators(people)[1]);
    await page.goto("/overrides");
    await listed.getByLabel("复核意见").fill("材料属实");
    await listed.getByRole("button", { name: /^同\s*意$/ }).click();
  }
  await expect(listed.getByText("生效").first()).toBeVisible();
});

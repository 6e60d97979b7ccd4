import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const SCREENSHOTS = join(import.meta.dirname, "../target/screenshots");

/** What every page must be: shown without sideways scrolling, readable by everybody, on record. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("status", { name: "正在读取…" })).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: "重试" }), `${name} fails`).toHaveCount(0);
  const width = page.viewportSize()?.width ?? 0;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}.png`), fullPage: true });
  expect(await barriers(page), `${name} at ${width} px`).toEqual([]);
}

interface Violation {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}

interface Audit {
  passes: unknown[];
  violations: Violation[];
}

/** What axe finds that keeps people out; moderate remarks are left to people. */
async function barriers(page: Page): Promise<string[]> {
  // Through the debugging protocol, so that the page's own content policy stays in force.
  await page.evaluate(AXE);
  const audit: Audit = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })",
  );
  expect(audit.passes.length, "rules that axe could try").toBeGreaterThan(0);
  return audit.violations
    .filter((violation) => ["serious", "critical"].includes(violation.impact))
    .flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary}`,
      ),
    );
}

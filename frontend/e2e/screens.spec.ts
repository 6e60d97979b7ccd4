import { look } from "./looks";
import { expect, type Person, signIn, test, withRole } from "./people";

/** Every page that needs nothing to have happened before, by role. */
const PAGES: Record<string, string[]> = {
  ENTERPRISE: ["overview", "profile", "apply", "applications", "consents"],
  LENDER: ["leads", "products", "simulator"],
  OPERATOR: ["operations", "loads", "loads/new"],
  GUARANTOR: ["capacity", "welcome"],
};

const WIDTHS = [1280, 390];

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: width < 500 ? 844 : 900 } });

    test("the sign-in page", async ({ page }) => {
      await page.goto("/sign-in");
      await look(page, "sign-in");
    });

    for (const [role, pages] of Object.entries(PAGES)) {
      test(`the pages of ${role}`, async ({ page, people }) => {
        await signIn(page, withRole(people, role));
        for (const address of pages) {
          await page.goto(`/${address}`);
          await look(page, address.replaceAll("/", "-"));
        }
      });
    }

    test("a simulated draft and a moved threshold", async ({ page, people }) => {
      await signIn(page, withRole(people, "LENDER"));
      await page.goto("/simulator");
      await page.getByRole("button", { name: "开始模拟" }).click();
      await expect(page.getByRole("heading", { name: "可覆盖的企业" })).toBeVisible();
      await page.getByRole("button", { name: "移动门槛" }).first().click();
      await expect(page.getByRole("slider", { name: "门槛" })).toBeVisible();
      await look(page, "simulation");
    });

    test("an address that leads nowhere", async ({ page, people }) => {
      await signIn(page, withRole(people, "ENTERPRISE"));
      await page.goto("/no/such/page");
      await look(page, "no-such-page");
    });
  });
}

test("every other role finds out what it can do", async ({ page, people }) => {
  const others = people.filter((person: Person) => !(person.role in PAGES));
  for (const person of others) {
    await signIn(page, person);
    await expect(page.getByRole("region", { name: "您现在可以做什么" })).toBeVisible();
    await look(page, `welcome-${person.role.toLowerCase()}`);
    await page.getByRole("button", { name: "退出" }).click();
  }
});

test("the narrowest phones need no sideways scrolling, and the menu leads everywhere", async ({
  page,
  people,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, withRole(people, "ENTERPRISE"));
  for (const destination of ["信用档案", "申请融资", "我的申请", "数据与授权"]) {
    await page.getByRole("button", { name: "菜单" }).click();
    await page.getByRole("dialog").getByRole("link", { name: destination }).click();
    await expect(page.getByRole("heading", { level: 1, name: destination })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${destination} scrolls sideways`).toBeLessThanOrEqual(360);
  }
});

test("English is kept over a reload, and the reader stays signed in", async ({ page, people }) => {
  await signIn(page, withRole(people, "ENTERPRISE"));
  await page.goto("/profile");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Credit profile" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Credit profile" })).toBeVisible();
});

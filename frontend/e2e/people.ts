import { test as base, expect, type Page } from "@playwright/test";

/** A sign-in of the demonstration, as the platform offers it on its sign-in page. */
export interface Person {
  username: string;
  password: string;
  displayName: string;
  role: string;
}

interface World {
  people: Person[];
}

/** Tests know where the platform is, and who can sign in. */
export const test = base.extend<World>({
  baseURL: async ({ browserName }, use) => {
    const address = process.env.RONGQIAO_URL;
    if (!address) {
      throw new Error(`Nothing serves the pages for ${browserName}.`);
    }
    await use(address);
  },
  people: async ({ request }, use) => {
    const answer = await request.get("/api/v1/demonstration");
    expect(answer.ok()).toBe(true);
    await use(((await answer.json()) as { items: Person[] }).items);
  },
});

export { expect };

export function withRole(people: Person[], role: string): Person {
  const found = people.find((person) => person.role === role);
  if (!found) {
    throw new Error(`Nobody in the demonstration signs in as ${role}.`);
  }
  return found;
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("用户名").fill(person.username);
  await page.getByLabel("密码", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("banner")).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
}

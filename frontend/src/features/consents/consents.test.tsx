import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { anEnterpriseUser, BANK_ID, somePermissions, USCC } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const CONSENTS = `/api/v1/enterprises/${USCC}/consents`;

function atConsents() {
  const rendered = renderAt("/consents", anEnterpriseUser);
  rendered.platform
    .on(`GET ${CONSENTS}`, () => ({ items: somePermissions, next: null }))
    .on(`GET /api/v1/enterprises/${USCC}/accesses`, () => ({ items: [], next: null }))
    .on("GET /api/v1/products", () => ({ items: [], next: null }));
  return rendered;
}

describe("consents", () => {
  it("says in words what of the platform read, and by name who else did", async () => {
    const { show, platform } = atConsents();
    const read = { at: "2020-02-29T03:00:00Z", consent: "c1", families: [], permitted: true };
    platform.on(`GET /api/v1/enterprises/${USCC}/accesses`, () => ({
      items: [
        { ...read, actor: "scoring", purpose: "CREDIT_PROFILE" },
        {
          ...read,
          actor: "lender-1",
          purpose: "LEAD_DELIVERY",
          institution: { id: "l1", name: "闽江城市商业银行", kind: "LENDER" },
        },
      ],
      next: null,
    }));
    show();

    const log = await screen.findByRole("region", { name: "读取记录" });
    expect(await within(log).findByRole("cell", { name: "平台：评分" })).toBeVisible();
    expect(within(log).getByRole("cell", { name: "闽江城市商业银行" })).toBeVisible();
    expect(within(log).queryByText("scoring")).toBeNull();
  });

  it("tells live ones from past ones", async () => {
    const { show } = atConsents();
    show();

    const live = await screen.findByRole("region", { name: "有效的授权" });
    expect(await within(live).findByRole("listitem", { name: "海峡惠民银行" })).toBeVisible();
    const past = screen.getByRole("region", { name: "已撤销或到期" });
    expect(within(past).getByRole("listitem", { name: "闽江城市商业银行" })).toHaveTextContent(
      "撤销于",
    );
  });

  it("says which calendar a day is of where the platform has one of its own", async () => {
    const { show } = atConsents();
    show();

    const live = await screen.findByRole("region", { name: "有效的授权" });
    expect(await within(live).findByRole("listitem", { name: "海峡惠民银行" })).toHaveTextContent(
      /授予于.+（实际日期） · 有效至.+（业务日期）/,
    );
  });

  it("revokes after saying what follows", async () => {
    const { platform, user, show } = atConsents();
    const bank = somePermissions.find((consent) => consent.grantee.id === BANK_ID);
    platform.on(`DELETE ${CONSENTS}/${bank?.id}`, () => new Response(null, { status: 204 }));
    show();

    await user.click(await screen.findByRole("button", { name: "撤销授权 海峡惠民银行" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("它此前看到的内容无法收回");
    await user.click(within(dialog).getByRole("button", { name: "撤销授权" }));

    expect(await screen.findByText("授权已撤销")).toBeVisible();
    expect(platform.sent(`DELETE ${CONSENTS}/${bank?.id}`)).toHaveLength(1);
  });

  it("grants to the platform what is ticked", async () => {
    const { platform, user, show } = atConsents();
    platform.on(`POST ${CONSENTS}`, () => Response.json(somePermissions[0], { status: 201 }));
    show();

    await user.click(await screen.findByRole("button", { name: "新增授权" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("checkbox", { name: "水电气" }));
    await user.click(within(dialog).getByRole("button", { name: "确认授权" }));

    expect(await screen.findByText("授权已生效")).toBeVisible();
    const grant = platform.sent(`POST ${CONSENTS}`)[0]?.json;
    expect(grant).toMatchObject({ purpose: "CREDIT_PROFILE" });
    expect(grant).not.toHaveProperty("granteeInstitution");
    expect((grant as { families: string[] }).families).not.toContain("UTILITY");
  });
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aLead, aLender, anOffer, aProduct, LEAD_ID } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const LEAD = `/api/v1/leads/${LEAD_ID}`;

function atLead(change = {}) {
  const rendered = renderAt(`/leads/${LEAD_ID}`, aLender);
  rendered.platform
    .on(`GET ${LEAD}`, () => aLead(change))
    .on(`GET /api/v1/products/${aProduct.id}`, () => aProduct);
  return rendered;
}

describe("the leads of a lender", () => {
  it("shows those to answer, and marks what is overdue", async () => {
    const { platform, show } = renderAt("/leads", aLender);
    platform.on("GET /api/v1/leads", () => ({ items: [aLead({ overdue: true })], next: null }));
    show();

    const row = await screen.findByRole("row", { name: /青禾精密机械/ });
    expect(row).toHaveTextContent("已超时");
    expect(platform.sent("GET /api/v1/leads")[0]?.query.get("state")).toBe("DELIVERED");
  });

  it("filters by state and pages by cursor", async () => {
    const { platform, user, show } = renderAt("/leads", aLender);
    platform.on("GET /api/v1/leads", ({ query }) =>
      query.get("cursor") === "two"
        ? { items: [aLead({ id: "second" })], next: null }
        : { items: [aLead()], next: "two" },
    );
    show();

    await user.click(await screen.findByRole("radio", { name: "全部" }));
    await user.click(await screen.findByRole("button", { name: "再看一些" }));

    expect(await screen.findAllByRole("row", { name: /青禾精密机械/ })).toHaveLength(2);
    expect(platform.sent("GET /api/v1/leads").at(-1)?.query.get("state")).toBeNull();
  });
});

describe("a lead", () => {
  it("is answered with an offer, its rate moved from percent exactly", async () => {
    const { platform, user, show } = atLead();
    platform.on(`POST ${LEAD}/offers`, () => Response.json(anOffer(), { status: 201 }));
    show();

    const rate = await screen.findByLabelText("年利率（%）");
    await user.clear(rate);
    await user.type(rate, "4.5");
    await user.click(screen.getByRole("button", { name: "发出要约" }));

    expect(await screen.findByText("要约已送达企业")).toBeVisible();
    expect(platform.sent(`POST ${LEAD}/offers`)[0]?.json).toMatchObject({
      amount: { amount: "500000.00", currency: "CNY" },
      tenorMonths: 12,
      annualRate: "0.045",
    });
  });

  it("takes no offer outside the product's bounds", async () => {
    const { platform, user, show } = atLead();
    show();

    await screen.findByText("产品范围 ¥50,000 – ¥2,000,000");
    const amount = screen.getByLabelText("金额（元）");
    await user.clear(amount);
    await user.type(amount, "2000000.01");
    await user.click(screen.getByRole("button", { name: "发出要约" }));

    expect(await screen.findByText("超出产品范围")).toBeVisible();
    expect(platform.sent(`POST ${LEAD}/offers`)).toHaveLength(0);
  });

  it("is declined with a reason only", async () => {
    const { platform, user, show } = atLead();
    platform.on(`POST ${LEAD}/refusal`, () => aLead({ state: "DECLINED" }));
    show();

    await user.click(await screen.findByRole("button", { name: "婉拒" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "确认婉拒" }));
    expect(await within(dialog).findByText("请写明原因")).toBeVisible();
    await user.type(within(dialog).getByLabelText("原因"), "行业额度已满");
    await user.click(within(dialog).getByRole("button", { name: "确认婉拒" }));

    expect(await screen.findByText("已婉拒，企业会看到原因")).toBeVisible();
    expect(platform.sent(`POST ${LEAD}/refusal`)[0]?.json).toEqual({ reason: "行业额度已满" });
  });

  it("shows no profile once the consent is revoked", async () => {
    const { show } = atLead({ profile: null, consentRevoked: true });
    show();

    expect(await screen.findByText("授权已撤销或到期，档案不再可见")).toBeVisible();
    expect(screen.queryByRole("region", { name: "指标" })).not.toBeInTheDocument();
  });
});

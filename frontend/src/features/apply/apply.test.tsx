import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { UnmetProduct } from "@/shared/api/model";
import { problem } from "@/testing/fake-platform";
import {
  APPLICATION_ID,
  anApplication,
  anEnterpriseUser,
  anOffer,
  aProduct,
  aProposal,
} from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const APPLICATION = `/api/v1/applications/${APPLICATION_ID}`;

function atApplication(change = {}, offers: unknown[] = []) {
  const rendered = renderAt(`/applications/${APPLICATION_ID}`, anEnterpriseUser);
  rendered.platform
    .on(`GET ${APPLICATION}`, () => anApplication(change))
    .on(`GET ${APPLICATION}/offers`, () => ({ items: offers, next: null }));
  return rendered;
}

describe("a proposal", () => {
  it("shows a lapsed benefit as not counted, and every payment by its day", async () => {
    const { show } = atApplication({ proposals: [aProposal()] });
    show();

    const benefits = await screen.findByRole("region", { name: "政策优惠" });
    expect(within(benefits).getByText("已到期，未计入")).toBeVisible();
    expect(within(benefits).getByText(/2011-11-01 – 2014-10-31/)).toBeVisible();
    expect(
      screen.getByRole("row", { name: /2020-03-29.*42,655\.21/, hidden: true }),
    ).toBeInTheDocument();
  });
});

describe("the figures of a proposal", () => {
  it("take a subsidy off, so that the parts come to the total", async () => {
    const subsidised = aProposal();
    const { show } = atApplication({
      proposals: [
        {
          ...subsidised,
          cost: {
            ...subsidised.cost,
            interest: { amount: "6621.92", currency: "CNY" },
            guaranteeFee: { amount: "2400.00", currency: "CNY" },
            subsidy: { amount: "1200.00", currency: "CNY" },
            total: { amount: "7821.92", currency: "CNY" },
          },
        },
      ],
    });
    show();

    expect(await screen.findByRole("article")).toHaveTextContent(
      "全程总成本 ¥7,821.92 其中 利息 ¥6,621.92，担保费 ¥2,400，财政补贴 -¥1,200",
    );
  });

  it("call the first of falling payments the first", async () => {
    const { show } = atApplication({ proposals: [aProposal({ repayment: "EQUAL_PRINCIPAL" })] });
    show();

    const card = await screen.findByRole("article");
    expect(card).toHaveTextContent("首月还款（逐月递减）");
    expect(card).not.toHaveTextContent("每月还款");
  });
});

describe("a proposal that has lapsed", () => {
  it("cannot be chosen, while one on its last day can", async () => {
    const { show } = atApplication({
      proposals: [
        aProposal({ expiresAt: "2020-02-28" }),
        aProposal({ id: "0197f000-0000-7000-8000-0000000000c3", expiresAt: "2020-02-29" }),
      ],
    });
    show();

    const [lapsed, lasting] = await screen.findAllByRole("article");
    expect(lapsed).toHaveTextContent("可推送至2020年2月28日");
    expect(lapsed).toHaveTextContent("方案已过期，不能再推送");
    expect(within(lapsed as HTMLElement).queryByRole("checkbox")).not.toBeInTheDocument();
    expect(within(lasting as HTMLElement).getByRole("checkbox")).toBeEnabled();
  });
});

describe("the papers of a proposal", () => {
  it("says what to have ready, and who bears a loss where it is guaranteed", async () => {
    const { show } = atApplication();
    show();

    const guaranteed = await screen.findByRole("article", { name: "三级担保普惠贷" });
    expect(guaranteed).toHaveTextContent("需准备的材料：营业执照");
    expect(guaranteed).toHaveTextContent("如发生损失，由各方分担：银行 20%、市县担保机构 80%");
    const plain = screen.getByRole("article", { name: "税易融信用贷款" });
    expect(plain).toHaveTextContent("需准备的材料：营业执照");
    expect(plain).not.toHaveTextContent("分担");
  });
});

describe("applying", () => {
  it("sends the amount as typed, and shows the proposals", async () => {
    const { platform, user, show } = renderAt("/apply", anEnterpriseUser);
    platform
      .on("POST /api/v1/applications", () => anApplication())
      .on(`GET ${APPLICATION}`, () => anApplication())
      .on(`GET ${APPLICATION}/offers`, () => ({ items: [], next: null }));
    show();

    await user.type(await screen.findByLabelText("融资金额（元）"), "500,000.5");
    await user.click(screen.getByRole("radio", { name: "24" }));
    await user.click(screen.getByRole("button", { name: "查看融资方案" }));

    expect(await screen.findByRole("article", { name: "税易融信用贷款" })).toBeVisible();
    expect(platform.sent("POST /api/v1/applications")[0]?.json).toEqual({
      amount: { amount: "500000.50", currency: "CNY" },
      tenorMonths: 24,
      purpose: "WORKING_CAPITAL",
    });
  });

  it("keeps the key when the same application is sent again after a failure", async () => {
    const { platform, user, show } = renderAt("/apply", anEnterpriseUser);
    platform.on("POST /api/v1/applications", () => problem(500, "internal-error"));
    show();

    await user.type(await screen.findByLabelText("融资金额（元）"), "500000");
    await user.click(screen.getByRole("button", { name: "查看融资方案" }));
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "查看融资方案" }));
    await user.clear(screen.getByLabelText("融资金额（元）"));
    await user.type(screen.getByLabelText("融资金额（元）"), "600000");
    await user.click(screen.getByRole("button", { name: "查看融资方案" }));
    await screen.findByRole("alert");

    const [first, again, other] = platform
      .sent("POST /api/v1/applications")
      .map((request) => request.headers.get("Idempotency-Key"));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it.each(["", "abc", "0", "1.234"])("refuses %j before it is sent", async (typed) => {
    const { platform, user, show } = renderAt("/apply", anEnterpriseUser);
    show();

    const amount = await screen.findByLabelText("融资金额（元）");
    if (typed) {
      await user.type(amount, typed);
    }
    await user.click(screen.getByRole("button", { name: "查看融资方案" }));

    expect(await screen.findByText(/请填写大于零的金额/)).toBeVisible();
    expect(platform.sent("POST /api/v1/applications")).toHaveLength(0);
  });
});

describe("an application", () => {
  it("shows cost, weights, sentence and policy findings of each proposal", async () => {
    const { show } = atApplication();
    show();

    const second = await screen.findByRole("article", { name: "三级担保普惠贷" });
    expect(second).toHaveTextContent("5.98%");
    expect(second).toHaveTextContent("¥42,588.90");
    expect(second).toHaveTextContent("担保提高了获批可能");
    expect(second).toHaveTextContent("国办发〔2019〕6号");
    expect(within(second).getByRole("region", { name: "排名权重" })).toHaveTextContent("80% × 20%");
  });

  it("says by the terms of the product what is charged and who bears the risk", async () => {
    const { platform, user, show } = atApplication({ proposals: [aProposal()] });
    platform.on("GET /api/v1/products", () => ({ items: [aProduct], next: null }));
    show();

    const card = await screen.findByRole("article", { name: aProduct.name.zh });
    await user.click(within(card).getByText("产品条款"));

    expect(await within(card).findByText("评估费 0.50%")).toBeVisible();
    expect(within(card).getByText("银行 20%、市县担保机构 80%")).toBeVisible();
  });

  it("lists every shortfall of the products that do not fit", async () => {
    const { user, show } = atApplication();
    show();

    await user.click(await screen.findByRole("tab", { name: "为什么不行 1" }));

    const unmet = await screen.findByRole("listitem", { name: "科创知产质押贷" });
    expect(within(unmet).getAllByRole("listitem")).toHaveLength(2);
    expect(unmet).toHaveTextContent("需要 48 个月开票历史，现有 36 个月");
  });

  it("says how many of several are needed where a criterion asks for some of them", async () => {
    const criterion = { zh: "至少满足 2 项：高新技术；专精特新；专利", en: "At least 2 of three" };
    const { product } = anApplication().unmet[0] as UnmetProduct;
    const lacks = ["高新技术", "专精特新"].map((flag) => ({
      criterion,
      feature: flag,
      operator: "IS",
      threshold: "true",
      text: { zh: `需要属实：${flag}，现为否`, en: flag },
    }));
    const { user, show } = atApplication({ unmet: [{ product, shortfalls: lacks }] });
    show();
    await user.click(await screen.findByRole("tab", { name: "为什么不行 1" }));

    const unmet = await screen.findByRole("listitem", { name: product.name.zh });
    expect(unmet).toHaveTextContent("至少满足 2 项");
    const standing = within(unmet).getByRole("list", { name: "目前情况" });
    expect(within(standing).getAllByRole("listitem")).toHaveLength(2);
  });

  it("names the cheapest way to a better proposal, what it closes and what it opens", async () => {
    const { platform, user, show } = atApplication();
    const opens = aProposal();
    platform.on(`GET ${APPLICATION}/ways`, () => ({
      items: [
        {
          months: 3,
          conditional: true,
          steps: [
            {
              kind: "IMPROVE",
              feature: "sales_net_12m",
              text: { zh: "销售额从 90万元 改善到 100万元", en: "more sales" },
              months: 3,
            },
          ],
          closes: [{ criterion: { zh: "销售额不少于 100 万元", en: "sales" } }],
          opens,
        },
      ],
    }));
    show();
    await user.click(await screen.findByRole("tab", { name: "为什么不行 1" }));

    const way = await screen.findByRole("listitem", { name: opens.product.name.zh });
    expect(way).toHaveTextContent("约 3 个月");
    expect(way).toHaveTextContent("取决于数据");
    expect(way).toHaveTextContent("销售额从 90万元 改善到 100万元");
    expect(way).toHaveTextContent("补上的差距：销售额不少于 100 万元");
  });

  it("says who will see what before it sends the chosen proposals", async () => {
    const { platform, user, show } = atApplication();
    platform.on(`POST ${APPLICATION}/leads`, () => ({ items: [], next: null }));
    show();

    const first = await screen.findByRole("article", { name: "税易融信用贷款" });
    await user.click(within(first).getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "推送给资金方" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("海峡惠民银行");
    expect(dialog).toHaveTextContent("他们看不到逐张发票");
    await user.click(within(dialog).getByRole("button", { name: "同意并推送" }));

    await screen.findByRole("tab", { name: "经过", selected: true });
    expect(platform.sent(`POST ${APPLICATION}/leads`)[0]?.json).toMatchObject({
      proposalIds: [aProposal().id],
      consentUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it("accepts an offer after a confirmation", async () => {
    const offer = anOffer();
    const { platform, user, show } = atApplication({ state: "LEADS_SENT" }, [offer]);
    platform.on(`POST /api/v1/offers/${offer.id}/acceptance`, () => offer);
    show();

    const line = await screen.findByRole("listitem", { name: "海峡惠民银行" });
    expect(line).toHaveTextContent("¥480,000");
    await user.click(within(line).getByRole("button", { name: "接受要约" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "接受" }));

    expect(await screen.findByText("您的决定已送达资金方")).toBeVisible();
    expect(platform.sent(`POST /api/v1/offers/${offer.id}/acceptance`)).toHaveLength(1);
  });
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BudgetGround, BudgetPlan } from "@/shared/api/model";
import { problem } from "@/testing/fake-platform";
import { aLender } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";
import { churnOf, EMPTY, gridOf, questionOf, typedOf } from "./question";

const PLANS = "/api/v1/budget-plans";

const yuan = (amount: string) => ({ amount, currency: "CNY" });

const aGround: BudgetGround = {
  leads: 12,
  asked: yuan("6000000.00"),
  grades: [],
  programmes: [
    {
      id: "0d4d1c1e-0000-4000-8000-000000000001",
      name: { zh: "国家基金方案", en: "National fund programme" },
      guarantor: { id: "0d4d1c1e-0000-4000-8000-000000000002", name: "市担保", kind: "GUARANTOR" },
      borne: "0.2",
      quota: yuan("1000000.00"),
      taken: yuan("250000.00"),
      free: yuan("750000.00"),
    },
  ],
  sections: [{ code: "C", name: "制造业" }],
  provinces: [{ code: "330000", name: "浙江省" }],
};

const aPlan: BudgetPlan = {
  id: "9d4d1c1e-0000-4000-8000-000000000009",
  state: "RUNNING",
  orderedAt: "2020-02-29T04:00:00Z",
  orderedBy: "lender-1",
  startedAt: "2020-02-29T04:00:01Z",
  stopped: false,
  elapsedSeconds: 3,
  question: questionOf({ ...EMPTY, budget: "1000000" }),
  progress: {
    stage: "IMPROVING",
    leadsRead: 12,
    value: yuan("30000.00"),
    bound: yuan("30300.00"),
    gap: 0.0099,
  },
};

const TOTALS = {
  leads: 12,
  bound: yuan("30300.00"),
  gap: 0.001,
  plan: { offers: 4, offered: yuan("1000000.00"), expected: yuan("30270.00") },
  greedy: { offers: 5, offered: yuan("1000000.00"), expected: yuan("28000.00") },
  sentence: { zh: "任何方案都不会超过 30,300 元", en: "No plan brings more than 30,300 yuan" },
  notes: [{ zh: "12 条线索按等级中值计算", en: "12 leads by their grade" }],
};

function at(address: string) {
  const rendered = renderAt(address, aLender);
  rendered.platform.on(`GET ${PLANS}/ground`, () => aGround);
  return rendered;
}

describe("asking for a budget plan", () => {
  it("sends what was typed, with limits and a grid of rates", async () => {
    const { platform, user, show } = at("/budget/new");
    platform
      .on(`POST ${PLANS}`, () => Response.json(aPlan, { status: 202 }))
      .on(`GET ${PLANS}/${aPlan.id}`, () => aPlan);
    show();

    expect(await screen.findByText(/现有 12 条线索待答复/)).toBeVisible();
    expect(screen.getByText("¥750,000")).toBeVisible();
    await user.type(screen.getByLabelText("预算（元）"), "1000000");
    await user.click(screen.getByRole("radio", { name: "在指定的利率中选最优" }));
    const every = await screen.findByLabelText("间隔（%）");
    await user.clear(every);
    await user.type(every, "5.5");
    await user.click(screen.getByRole("button", { name: "添加限额" }));
    await user.type(await screen.findByRole("textbox", { name: "至多" }), "200000");
    await user.click(screen.getByRole("button", { name: "开始计算" }));

    expect(await screen.findByText("改进方案")).toBeVisible();
    const sent = platform.sent(`POST ${PLANS}`)[0];
    expect(sent?.headers.get("Idempotency-Key")).toBeTruthy();
    expect(sent?.json).toMatchObject({
      budget: yuan("1000000.00"),
      pricing: "GRID",
      rates: ["0.04", "0.095", "0.15"],
      limits: [{ kind: "CUSTOMER", amount: yuan("200000.00") }],
    });
  });

  it("says in place what is missing and asks nothing", async () => {
    const { platform, user, show } = at("/budget/new");
    show();

    await user.click(await screen.findByRole("button", { name: "开始计算" }));

    expect(await screen.findByText("请填大于零的金额")).toBeVisible();
    expect(platform.sent(`POST ${PLANS}`)).toHaveLength(0);
  });

  it("says so where nobody waits", async () => {
    const { platform, show } = at("/budget/new");
    platform.on(`GET ${PLANS}/ground`, () => ({ ...aGround, leads: 0 }));
    show();

    expect(await screen.findByText(/目前没有待答复的线索/)).toBeVisible();
  });
});

describe("a budget plan", () => {
  it("shows how far it is and is stopped with the best so far", async () => {
    const { platform, user, show } = at(`/budget/${aPlan.id}`);
    platform
      .on(`GET ${PLANS}/${aPlan.id}`, () => aPlan)
      .on(`POST ${PLANS}/${aPlan.id}/stop`, () => ({ ...aPlan, wish: "STOP" }));
    show();

    expect(await screen.findByText("¥30,000")).toBeVisible();
    expect(screen.getByText("0.99%")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "停止，采用目前最好的" }));

    expect(await screen.findByText("已收到，很快停止")).toBeVisible();
    expect(platform.sent(`POST ${PLANS}/${aPlan.id}/stop`)).toHaveLength(1);
  });

  it("says what binds and why a lead gets nothing", async () => {
    const { platform, user, show } = at(`/budget/${aPlan.id}`);
    platform
      .on(`GET ${PLANS}/${aPlan.id}`, () => ({ ...aPlan, state: "DONE", totals: TOTALS }))
      .on(`GET ${PLANS}/${aPlan.id}/limits`, () => ({
        items: [
          {
            number: 0,
            kind: "BUDGET",
            name: { zh: "预算", en: "The budget" },
            capacity: yuan("1000000.00"),
            drawn: yuan("1000000.00"),
            left: yuan("0.00"),
            price: "0.021",
            binds: true,
            sentence: { zh: "每多 10,000 元，一年约多得 210 元", en: "10,000 more brings 210" },
          },
        ],
      }))
      .on(`GET ${PLANS}/${aPlan.id}/rows`, (request) => ({
        items:
          request.query.get("offered") === "true"
            ? []
            : [
                {
                  place: 4,
                  leadId: aPlan.id,
                  enterprise: { uscc: "91330106MA27XXXX0X", name: "某某电器" },
                  product: { zh: "税易贷", en: "Tax loan" },
                  grade: "C",
                  defaultProbability: 0.065,
                  probabilitySource: "BAND",
                  asked: yuan("300000.00"),
                  proposed: yuan("300000.00"),
                  tenorMonths: 12,
                  verdict: "LIMIT_REACHED",
                  why: { zh: "限额已被收益更高的申请用尽（预算）", en: "taken up" },
                  limits: [0],
                },
              ],
      }));
    show();

    const sums = await screen.findByRole("region", { name: "结论" });
    expect(within(sums).getByText("¥30,270")).toBeVisible();
    expect(within(sums).getByText("任何方案都不会超过 30,300 元")).toBeVisible();
    expect(within(sums).getByText("12 条线索按等级中值计算")).toBeVisible();
    expect(await screen.findByText("每多 10,000 元，一年约多得 210 元")).toBeVisible();
    expect(await screen.findByText("没有建议放款的线索。")).toBeVisible();
    await user.click(screen.getByText("不放款及原因"));
    expect(await screen.findByText("限额已被收益更高的申请用尽（预算）")).toBeVisible();
  });

  it("tells a stranger's plan from a failure", async () => {
    const { platform, show } = at("/budget/none");
    platform.on(`GET ${PLANS}/none`, () => problem(404, "not-found"));
    show();

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

describe("what is typed of a question", () => {
  it("comes back from what was sent", () => {
    const typed = {
      ...EMPTY,
      budget: "1000000",
      most: "300000.50",
      pricing: "GRID",
      refused: ["E"],
      probabilities: { A: "0.7" },
      churn: "A, 4, 9.5, 12",
      limits: [
        { kind: "REGION", subject: "330000", most: "20", unit: "PERCENT" },
        { kind: "GROUP", subject: "", most: "500000", unit: "YUAN" },
      ],
    };

    expect(typedOf(questionOf(typed))).toEqual(typed);
  });

  it("counts the steps of a grid exactly and refuses what is none", () => {
    expect(gridOf({ ...EMPTY, rateFrom: "4", rateTo: "4.3", rateStep: "0.1" })).toEqual([
      "0.04",
      "0.041",
      "0.042",
      "0.043",
    ]);
    expect(gridOf({ ...EMPTY, rateFrom: "5", rateTo: "4" })).toBeNull();
    expect(gridOf({ ...EMPTY, rateStep: "0" })).toBeNull();
    expect(churnOf("A, 4")).toBeNull();
    expect(churnOf("F, 4, 5")).toBeNull();
    expect(churnOf("\nA 4 5\n")).toEqual([{ grade: "A", rate: "0.04", lost: "0.05", cases: 1 }]);
  });
});

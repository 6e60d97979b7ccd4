import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noAnswer, problem } from "@/testing/fake-platform";
import { anEnterpriseUser, aProfile, USCC } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const PROFILE = `/api/v1/enterprises/${USCC}/profile`;

describe("the credit profile", () => {
  it("shows the grade as provisional, with reasons and what to change", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile());
    show();

    expect(await screen.findByRole("img", { name: "信用等级 B" })).toBeVisible();
    expect(screen.getByText("暂定")).toBeVisible();
    const reasons = screen.getByRole("region", { name: "分数为什么不更高" });
    expect(within(reasons).getAllByRole("listitem")).toHaveLength(3);
    expect(reasons).toHaveTextContent("把最大客户的销售占比从 46% 降到 30% 以下");
  });

  it("says by which few changes the next grade is reached", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile());
    show();

    const plan = await screen.findByRole("region", { name: "怎样达到下一等级" });
    expect(within(plan).getByRole("img", { name: "信用等级 A" })).toBeVisible();
    expect(plan).toHaveTextContent("做到以下 2 项，最快约 4 个月");
    expect(within(plan).getAllByRole("listitem")).toHaveLength(2);
  });

  it("says so where a year does not reach the next grade", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () =>
      aProfile({
        outlook: {
          kind: "OUT_OF_REACH",
          grade: "A",
          months: null,
          changes: [],
          missing: 56,
          reachable: 40,
        },
      }),
    );
    show();

    expect(await screen.findByText(/还差 56 分，一年内自身可改善 40 分/)).toBeVisible();
  });

  it("shows how the limit was found, the binding bound first", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile());
    show();

    const bounds = await screen.findByRole("region", { name: "额度依据" });
    const terms = within(bounds).getAllByRole("term");
    expect(terms.map((term) => term.textContent)).toEqual(["近12个月销售额", "近12个月实缴税额"]);
  });

  it("shows groups, mutual trade and rings as facts, and a bar on preferential money", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile({ preferentialFinancing: "BARRED" }));
    show();

    const around = await screen.findByRole("region", { name: "关联与互开" });
    expect(around).toHaveTextContent("厦门海沧宏图贸易有限公司");
    expect(around).toHaveTextContent("本企业的实际控制人同时是该企业的法定代表人");
    expect(around).toHaveTextContent("与 2 家企业互为购销方");
    expect(around).toHaveTextContent("经 3 家企业的环形开票");
    expect(around).toHaveTextContent("不得享受融资优惠");
  });

  it("asks every question that the data raise", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () =>
      aProfile({
        outcome: "REFERRED",
        grade: null,
        points: null,
        reasons: [],
        outlook: null,
        message: { zh: "哪一个销售额正确？", en: "Which sales are right?" },
        furtherQuestions: [{ zh: "产品从何而来？", en: "Where do the goods come from?" }],
      }),
    );
    show();

    expect(await screen.findByText("哪一个销售额正确？")).toBeVisible();
    expect(screen.getByText("产品从何而来？")).toBeVisible();
  });

  it("tells missing from zero, and stale from fresh", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile());
    show();

    const figures = await screen.findByRole("region", { name: "指标" });
    const line = within(figures).getByText("应收逾期占比").parentElement;
    expect(line).toHaveTextContent("—");
    const freshness = screen.getByRole("region", { name: "数据新鲜度" });
    expect(within(freshness).getByText("已陈旧")).toBeVisible();
    expect(within(freshness).getByText("无数据")).toBeVisible();
    expect(within(freshness).getByText("无记录")).toHaveClass("quiet");
  });

  it("folds figures away by family and finds them by a word", async () => {
    const { platform, user, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => aProfile());
    show();

    const figures = await screen.findByRole("region", { name: "指标" });
    const folded = figures.querySelectorAll("details");
    expect(folded.length).toBeGreaterThan(1);
    expect([...folded].every((family) => !family.open)).toBe(true);

    await user.type(within(figures).getByRole("searchbox", { name: "查找指标" }), "最大客户");

    const found = [...figures.querySelectorAll("details")];
    expect(found).toHaveLength(1);
    expect(found[0]?.open).toBe(true);
    expect(found[0]).toHaveTextContent("46.2%");
    expect(within(figures).getByRole("status")).toHaveTextContent("找到 1 项");
  });

  it("tells the probability of default where a champion leads", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () =>
      aProfile({
        provisional: false,
        risk: {
          probability: 0.0214,
          horizonMonths: 12,
          band: "B2",
          from: 0.018,
          below: 0.03,
          text: { zh: "中低", en: "below average risk" },
          second: 0.025,
          confidenceLevel: "MEDIUM",
          coverage: 0.8,
          recency: 0.9,
          agreement: 0.92,
        },
      }),
    );
    show();

    const risk = await screen.findByRole("region", { name: "违约概率" });
    expect(risk).toHaveTextContent("2.1%");
    expect(risk).toHaveTextContent("未来12个月内");
    expect(risk).toHaveTextContent("B2");
    expect(risk).toHaveTextContent("1.8%–3%");
    expect(risk).toHaveTextContent("另一模型：2.5%");
    expect(screen.queryByText("暂定")).not.toBeInTheDocument();
  });

  it("tells which figures moved the points since an earlier profile", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    const sealed = {
      id: "0197f000-0000-7000-8000-0000000000b1",
      asOf: "2020-02-29",
      sealedAt: "2020-02-29T08:12:45Z",
      outcome: "GRADED",
      points: 612,
      grade: "B",
      scorecard: "expert-3",
    };
    const earlier = {
      ...sealed,
      id: "0197f000-0000-7000-8000-0000000000b0",
      asOf: "2020-01-31",
      points: 600,
    };
    platform
      .on(`GET ${PROFILE}`, () => aProfile())
      .on(`GET ${PROFILE}/movement`, () => ({
        kind: "MOVED",
        before: earlier,
        after: sealed,
        points: 12,
        steps: [
          {
            feature: "buyer_top1_share_12m",
            title: { zh: "最大客户占比", en: "Share of the largest buyer" },
            before: { zh: "52%", en: "52%" },
            after: { zh: "46.2%", en: "46.2%" },
            points: 18,
          },
          {
            feature: "buyer_count_12m",
            title: { zh: "客户数", en: "Buyers" },
            before: { zh: "40", en: "40" },
            after: { zh: "37", en: "37" },
            points: -6,
          },
        ],
        others: [sealed, earlier],
      }));
    show();

    const moved = await screen.findByRole("region", { name: "分数因何变化" });
    expect(await within(moved).findByText("总分增加 12 分。")).toBeVisible();
    expect(within(moved).getAllByRole("listitem")).toHaveLength(2);
    expect(moved).toHaveTextContent("52% → 46.2%");
    expect(moved).toHaveTextContent("−6 分");
  });

  it.each([
    ["REFERRED", /需先澄清/],
    ["CONSENT_MISSING", /没有读取任何数据/],
    ["IN_LIQUIDATION", /如公告有误或已撤销/],
    ["TOO_LITTLE_EVIDENCE", /不足以评级/],
  ] as const)("says why there is no grade when %s", async (outcome, sentence) => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () =>
      aProfile({ outcome, grade: null, points: null, reasons: [], outlook: null }),
    );
    show();

    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole("img", { name: /信用等级/ })).not.toBeInTheDocument();
  });

  it("recomputes on request, under a key of its own", async () => {
    const { platform, user, show } = renderAt("/profile", anEnterpriseUser);
    platform
      .on(`GET ${PROFILE}`, () => aProfile())
      .on(`POST ${PROFILE}`, () => aProfile({ points: 640 }));
    show();

    await user.click(await screen.findByRole("button", { name: "重新计算" }));

    expect(await screen.findByText("档案已按最新数据重算")).toBeVisible();
    const key = platform.sent(`POST ${PROFILE}`)[0]?.headers.get("Idempotency-Key");
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("offers the way on when there is no profile yet", async () => {
    const { platform, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, () => problem(404, "not-found"));
    show();

    expect(await screen.findByText("还没有信用档案。")).toBeVisible();
    expect(screen.getByRole("link", { name: /先查看数据授权/ })).toHaveAttribute(
      "href",
      "/consents",
    );
  });

  it("can be asked again after the connection was lost", async () => {
    const { platform, user, show } = renderAt("/profile", anEnterpriseUser);
    platform.on(`GET ${PROFILE}`, noAnswer);
    show();

    expect(await screen.findByRole("alert")).toHaveTextContent("平台暂时没有回应");
    platform.on(`GET ${PROFILE}`, () => aProfile());
    await user.click(screen.getByRole("button", { name: "重试" }));

    expect(await screen.findByRole("img", { name: "信用等级 B" })).toBeVisible();
  });
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Model, ModelDetail, Override, Stability } from "@/shared/api/model";
import { problem } from "@/testing/fake-platform";
import { anOperator } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

function aModel(change: Partial<Model> = {}): Model {
  return {
    id: "model-1",
    kind: "CHAMPION",
    version: "champion-2020-02",
    segment: "ALL",
    featureSet: "standard-1",
    digest: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    trainedBy: "risk team",
    registeredAt: "2020-02-01T02:00:00Z",
    state: "PROPOSED",
    leads: false,
    leadsIn: [],
    terms: [],
    history: [
      {
        ordinal: 1,
        state: "REGISTERED",
        actor: "anna",
        at: "2020-02-01T02:00:00Z",
        why: "first model",
      },
      {
        ordinal: 2,
        state: "PROPOSED",
        actor: "anna",
        at: "2020-02-02T02:00:00Z",
        why: "better than the card",
        role: "CHAMPION",
        from: "2020-03-01",
      },
    ],
    ...change,
  };
}

const shifted: Stability = {
  model: "model-1",
  month: "2020-02",
  characteristic: "",
  title: { zh: "总分", en: "Score" },
  enterprises: 400,
  index: 0.31,
  chance: 0.05,
  level: "SHIFTED",
  reckonedAt: "2020-02-29T02:00:00Z",
};

function aDetail(change: Partial<ModelDetail> = {}): ModelDetail {
  return {
    model: aModel(),
    card: "Default: 90 days within 12 months.",
    document: '{"kind":"scorecard"}',
    files: ["card.md", "model.json"],
    report: true,
    stability: [
      shifted,
      {
        ...shifted,
        characteristic: "sales_net_12m",
        title: { zh: "近12个月净销售额", en: "Net sales of twelve months" },
        index: 0.02,
        level: "STABLE",
      },
    ],
    watch: 0.1,
    alarm: 0.25,
    source: "Siddiqi 2017",
    grades: [{ grade: "B", enterprises: 12, failures: 0, probability: 0.034 }],
    ...change,
  };
}

describe("the models of the operator", () => {
  it("are listed with what has shifted", async () => {
    const { platform, show } = renderAt("/models", anOperator);
    platform.on("GET /api/v1/models", () => ({
      today: "2020-02-29",
      items: [
        aModel(),
        aModel({
          id: "model-0",
          version: "expert-2",
          kind: "EXPERT",
          state: "REGISTERED",
          leads: true,
        }),
      ],
      alarms: [shifted],
      segments: [
        {
          segment: "C",
          name: "制造业",
          goods: 120,
          defaults: 9,
          fewestGoods: 800,
          fewestDefaults: 200,
          championMayLead: false,
        },
      ],
    }));
    show();

    const alarm = await screen.findByRole("alert");
    expect(within(alarm).getByText("0.31")).toBeVisible();
    expect(screen.getByText("待复核")).toBeVisible();
    expect(screen.getByText("当前评级依据")).toBeVisible();
  });

  it("say which sections a champion grades", async () => {
    const { platform, show } = renderAt("/models", anOperator);
    platform.on("GET /api/v1/models", () => ({
      today: "2020-02-29",
      items: [aModel({ state: "APPROVED", leadsIn: ["C", "F"] })],
      alarms: [],
      segments: [],
    }));
    show();

    expect(await screen.findByText("C、F 门类的评级依据")).toBeVisible();
  });

  it("are registered from an archive, with the fault shown beside the form", async () => {
    const { platform, show } = renderAt("/models", anOperator);
    platform
      .on("GET /api/v1/models", () => ({
        today: "2020-02-29",
        items: [],
        alarms: [],
        segments: [],
      }))
      .on("POST /api/v1/models", () =>
        problem(400, "bad-field", { detail: "body is no zip archive" }),
      );
    show();

    await userEvent.click(await screen.findByRole("button", { name: /登\s*记$/ }));
    expect(await screen.findByText("请填写版本名")).toBeVisible();
    expect(screen.getByText("请选择文件")).toBeVisible();

    await userEvent.type(screen.getByLabelText("版本名"), "champion-9");
    await userEvent.type(screen.getByLabelText("训练人"), "risk team");
    await userEvent.type(screen.getByLabelText("登记理由"), "fewer late payments missed");
    await userEvent.upload(
      screen.getByLabelText("模型文件（zip）"),
      new File(["no zip"], "model.zip", { type: "application/zip" }),
    );
    await userEvent.click(screen.getByRole("button", { name: /登\s*记$/ }));

    expect(await screen.findByText("body is no zip archive")).toBeVisible();
    const [sent] = platform.sent("POST /api/v1/models");
    expect(Object.fromEntries(sent?.query ?? [])).toEqual({
      version: "champion-9",
      kind: "CHAMPION",
      segment: "ALL",
      trainedBy: "risk team",
      why: "fewer late payments missed",
    });
  });

  it("take a reason and show why an approval was refused", async () => {
    const { platform, show } = renderAt("/models/model-1", anOperator);
    platform
      .on("GET /api/v1/models/model-1", () => aDetail())
      .on("POST /api/v1/models/model-1/approval", () =>
        problem(422, "rule-broken", {
          detail: "It was proposed by anna; another person approves.",
        }),
      );
    show();

    await userEvent.click(await screen.findByRole("button", { name: /批\s*准/ }));
    expect(await screen.findByText("请写明理由")).toBeVisible();
    expect(platform.sent("POST /api/v1/models/model-1/approval")).toHaveLength(0);

    await userEvent.type(screen.getByLabelText("理由"), "checked");
    await userEvent.click(screen.getByRole("button", { name: /批\s*准/ }));
    expect(await screen.findByText(/another person approves/)).toBeVisible();
    expect(platform.sent("POST /api/v1/models/model-1/approval")[0]?.json).toMatchObject({
      why: "checked",
    });
  });

  it("show the stability of the chosen characteristic", async () => {
    const { platform, show } = renderAt("/models/model-1", anOperator);
    platform.on("GET /api/v1/models/model-1", () => aDetail());
    show();

    expect(await screen.findByRole("img", { name: /2020-02 0.31/ })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "近12个月净销售额" }));
    expect(screen.getByRole("img", { name: /2020-02 0.02/ })).toBeVisible();
    expect(screen.getByText(/3\.40?%/)).toBeVisible();
  });
});

describe("overrides", () => {
  it("wait for a second person and come with their rate", async () => {
    const { platform, show } = renderAt("/overrides", anOperator);
    const waiting: Override = {
      id: "override-1",
      enterprise: { uscc: "91350100M000100Y43", name: "福州青禾精密机械有限公司" },
      assessment: "assessment-1",
      decidedBy: "anna",
      what: {
        computed: "C",
        grade: "B",
        upward: true,
        state: "WAITING",
        reason: "MANAGEMENT",
        reasonText: { zh: "经营管理情况", en: "How it is managed" },
        note: "seen on site",
        byInstitution: false,
        decidedAt: "2020-02-29T02:00:00Z",
      },
    };
    platform
      .on("GET /api/v1/overrides", () => ({
        items: [waiting],
        rates: [{ month: "2020-02", graded: 200, upward: 3, downward: 7, waiting: 1 }],
      }))
      .on("POST /api/v1/overrides/override-1/answer", () => waiting);
    show();

    expect(await screen.findByText("5%")).toBeVisible();
    await userEvent.type(screen.getByLabelText("复核意见"), "agreed on site");
    await userEvent.click(screen.getByRole("button", { name: /^同\s*意$/ }));
    expect(platform.sent("POST /api/v1/overrides/override-1/answer")[0]?.json).toEqual({
      agreed: true,
      note: "agreed on site",
    });
  });
});

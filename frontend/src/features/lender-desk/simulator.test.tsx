import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noAnswer, problem } from "@/testing/fake-platform";
import { aLender } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const ADDRESS = "/api/v1/products/simulations";

const SUBJECTS = {
  items: [
    {
      name: "invoice_history_months",
      title: { zh: "开票月数", en: "Months of invoices" },
      kind: "MEASURE",
      unit: "MONTHS",
      thresholds: ["0", "6", "12", "24", "36"],
      words: [],
      prefix: false,
    },
    {
      name: "tax_grade",
      title: { zh: "纳税信用级别", en: "Tax grade" },
      kind: "CODE",
      unit: "",
      thresholds: [],
      words: ["A", "B", "C"].map((word) => ({ word, name: { zh: word, en: word } })),
      prefix: false,
    },
  ],
};

const count = (about: number, few = false) => ({ about, few });

const aSimulation = {
  margin: 20,
  counted: count(1230),
  fit: count(640),
  costs: [
    {
      text: { zh: "开票月数不少于 12 个月", en: "at least 12 months of invoices" },
      criterion: { feature: "invoice_history_months", atLeast: 12 },
      alone: count(900),
      without: count(770),
    },
    {
      text: { zh: "纳税信用级别为 A、B", en: "tax grade A or B" },
      criterion: { code: "tax_grade", oneOf: ["A", "B"] },
      alone: count(700),
      without: count(20, true),
    },
  ],
  kinds: [
    {
      code: "risk_grade",
      words: [
        { word: "A", name: { zh: "A", en: "A" }, fit: count(410) },
        { word: "E", name: { zh: "E", en: "E" }, fit: count(20, true) },
      ],
    },
    { code: "size_class", words: [] },
  ],
  curves: [],
};

const CURVES = [
  {
    feature: "invoice_history_months",
    atLeast: true,
    points: [
      { threshold: "6", fit: count(750) },
      { threshold: "12", fit: count(640) },
      { threshold: "24", fit: count(300) },
    ],
  },
];

function atSimulator(answer: (body: unknown) => unknown) {
  const rendered = renderAt("/simulator", aLender);
  rendered.platform
    .on(`GET ${ADDRESS}/subjects`, () => SUBJECTS)
    .on(`POST ${ADDRESS}`, (request) => answer(request.json));
  rendered.show();
  return rendered;
}

describe("the product simulator", () => {
  it("says what to do before anything was simulated", async () => {
    const { platform } = atSimulator(() => aSimulation);

    expect(await screen.findByText(/还没有模拟/)).toBeVisible();
    expect(platform.sent(`POST ${ADDRESS}`)).toHaveLength(0);
  });

  it("shows who fits, of which kinds, and what each criterion costs", async () => {
    const { platform, user } = atSimulator(() => aSimulation);
    await user.click(await screen.findByRole("button", { name: "开始模拟" }));

    expect(await screen.findByText("约 640")).toBeVisible();
    expect(screen.getByText("± 20")).toBeVisible();
    const grades = screen.getByRole("region", { name: "信用等级" });
    expect(within(grades).getByText("约 410")).toBeVisible();
    expect(within(grades).getByText(/E.*数量过少/)).toBeVisible();
    expect(screen.getByText("约 770")).toBeVisible();
    expect(screen.getByText("少于 20")).toBeVisible();
    expect(platform.sent(`POST ${ADDRESS}`)[0]?.json).toEqual({
      criteria: [
        { feature: "invoice_history_months", atLeast: 12 },
        { code: "tax_grade", oneOf: ["A", "B"] },
      ],
      moving: null,
    });
  });

  it("moves a threshold along its curve and takes it over", async () => {
    const { platform, user } = atSimulator((body) =>
      (body as { moving: number | null }).moving === 0
        ? { ...aSimulation, curves: CURVES }
        : aSimulation,
    );
    await user.click(await screen.findByRole("button", { name: "开始模拟" }));
    await user.click(await screen.findByRole("button", { name: "移动门槛" }));

    const slider = await screen.findByRole("slider", { name: "门槛" });
    expect(slider).toHaveAttribute("aria-valuetext", "12 个月");
    fireEvent.keyDown(slider, { key: "ArrowRight", keyCode: 39, which: 39 });
    expect(screen.getByText("约 300")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "用这个门槛" }));

    await screen.findByText("约 640");
    expect(platform.sent(`POST ${ADDRESS}`).at(-1)?.json).toMatchObject({
      criteria: [{ feature: "invoice_history_months", atLeast: 24 }, {}],
    });
  });

  it("refuses to be run while a line is unfinished", async () => {
    const { user } = atSimulator(() => aSimulation);
    const lines = await screen.findByRole("list", { name: "准入条件" });
    const second = within(lines).getAllByRole("listitem")[1] as HTMLElement;
    await user.click(within(second).getByRole("combobox", { name: "取值" }));
    await user.keyboard("{Backspace}{Backspace}");

    expect(screen.getByRole("button", { name: "开始模拟" })).toBeDisabled();
  });

  it("says why nothing can be counted, and tries again", async () => {
    let away = true;
    const { user } = atSimulator(() => (away ? problem(503, "unavailable") : aSimulation));
    await user.click(await screen.findByRole("button", { name: "开始模拟" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("此刻无法统计全部企业");
    away = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("约 640")).toBeVisible();
  });

  it("tells when there is no connection", async () => {
    const { user } = atSimulator(() => noAnswer());
    await user.click(await screen.findByRole("button", { name: "开始模拟" }));

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

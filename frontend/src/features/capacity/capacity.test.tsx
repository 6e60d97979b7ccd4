import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Capacity, CapacityLimit, GuaranteeProgramme, Reservation } from "@/shared/api/model";
import { problem } from "@/testing/fake-platform";
import { aGuarantor, GUARANTOR_ID, USCC } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";
import { timeLeft } from "./time-left";

const CAPACITY = "/api/v1/guarantee-capacity";
const RESERVATIONS = `${CAPACITY}/reservations`;
const PROGRAMME = "0d4d1c1e-0000-4000-8000-000000000001";
const ID = "0d4d1c1e-0000-4000-8000-00000000000a";

const yuan = (amount: string) => ({ amount, currency: "CNY" });

function limitOf(kind: string, subject: string, name: string, used: string): CapacityLimit {
  return {
    kind,
    kindName: { zh: "单户限额", en: "limit for one customer" },
    subject,
    subjectName: { zh: name, en: name },
    limit: yuan("20000000.00"),
    taken: yuan(used === "0.0000" ? "0.00" : "200000.00"),
    available: yuan("19800000.00"),
    used,
    exceeded: false,
  };
}

const aCapacity: Capacity = {
  limits: [
    {
      kind: "TOTAL",
      kindName: { zh: "担保总额度", en: "total capacity" },
      subject: "",
      limit: yuan("2000000000.00"),
      taken: yuan("4200000.00"),
      available: yuan("1995800000.00"),
      used: "0.0021",
      exceeded: false,
    },
    limitOf("CUSTOMER", "12", "小厂", "0.0100"),
    limitOf("CUSTOMER", "13", "大厂", "0.9000"),
    limitOf("CUSTOMER", "14", "无占用的厂", "0.0000"),
  ],
};

function aReservation(change: Partial<Reservation> = {}): Reservation {
  return {
    id: ID,
    customer: { uscc: USCC, name: "福州青禾精密机械有限公司" },
    programme: { id: PROGRAMME, code: "NATIONAL-FUND", name: { zh: "国担合作", en: "National" } },
    amount: yuan("500000.00"),
    remaining: yuan("500000.00"),
    state: "RESERVED",
    reservedAt: "2020-02-29T04:00:00Z",
    expiresAt: new Date(Date.now() + 72.5 * 3_600_000).toISOString(),
    version: 0,
    ...change,
  };
}

function at(rows: Reservation[]) {
  const rendered = renderAt("/capacity", aGuarantor);
  rendered.platform
    .on(`GET ${CAPACITY}`, () => aCapacity)
    .on(`GET ${RESERVATIONS}`, () => ({ items: rows }))
    .on("GET /api/v1/guarantee-cases", () => ({
      items: [{ state: "EFFECTIVE", enterprise: { uscc: USCC, name: "福州青禾" } }],
    }))
    .on("GET /api/v1/guarantee-programmes", () => ({
      items: [
        {
          id: PROGRAMME,
          name: { zh: "国担合作", en: "National" },
          guarantor: { id: GUARANTOR_ID, name: "榕城" },
          terms: [{}],
        } as unknown as GuaranteeProgramme,
        {
          id: "0d4d1c1e-0000-4000-8000-0000000000ff",
          name: { zh: "别家的方案", en: "Another's" },
          guarantor: { id: "another", name: "别家" },
          terms: [{}],
        } as unknown as GuaranteeProgramme,
      ],
    }));
  return rendered;
}

describe("what a guarantor holds", () => {
  it("shows limits and reservations with the time that is left", async () => {
    at([aReservation()]).show();

    expect(await screen.findByText("¥1,995,800,000")).toBeVisible();
    const row = within(await screen.findByRole("row", { name: /青禾精密机械/ }));
    expect(row.getByText("还剩 3 天")).toBeVisible();
    expect(row.getByText("¥500,000")).toBeVisible();
  });

  it("folds single limits away, those used most first", async () => {
    const { user, show } = at([]);
    show();

    const summary = await screen.findByText("单户与集团（2 项在用）");
    const names = () => screen.getAllByText(/厂$/).map((it) => it.textContent);
    expect(names()).toEqual(["大厂", "小厂"]);
    expect(screen.getByText("小厂")).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText("小厂")).toBeVisible();
  });

  it("says what to do where nothing is held", async () => {
    const { user, show } = at([]);
    show();

    const nothing = await screen.findByText(/没有待确认的占用/);
    expect(nothing).toBeVisible();
    await user.click(screen.getByText("已确认"));
    expect(await screen.findByText("没有已确认的占用。")).toBeVisible();
  });

  it("confirms by the version that was read", async () => {
    const { platform, user, show } = at([aReservation({ version: 3 })]);
    platform.on(`POST ${RESERVATIONS}/${ID}/confirmation`, () =>
      aReservation({ state: "CONFIRMED" }),
    );
    show();

    await user.click(await screen.findByRole("button", { name: /确\s?认/ }));

    await waitFor(() =>
      expect(platform.sent(`POST ${RESERVATIONS}/${ID}/confirmation`)).toHaveLength(1),
    );
    expect(
      platform.sent(`POST ${RESERVATIONS}/${ID}/confirmation`)[0]?.headers.get("If-Match"),
    ).toBe('"3"');
  });

  it("leaves to a case what is the case's", async () => {
    at([aReservation({ caseId: ID })]).show();

    expect(await screen.findByText("随担保业务办理")).toBeVisible();
    expect(screen.queryByRole("button", { name: /确\s?认/ })).not.toBeInTheDocument();
  });

  it("releases a part, but never more than is held", async () => {
    const { platform, user, show } = at([aReservation({ state: "CONFIRMED", expiresAt: null })]);
    platform.on(`POST ${RESERVATIONS}/${ID}/release`, () => aReservation());
    show();

    await user.click(await screen.findByRole("button", { name: /释\s?放/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "一部分" }));
    const left = await dialog.findByLabelText("释放后仍占用（元）");
    await user.type(left, "500000");
    await user.click(dialog.getByRole("button", { name: /释\s?放/ }));
    expect(await dialog.findByText("请填小于现占用的金额")).toBeVisible();
    await user.clear(left);
    await user.type(left, "120000");
    await user.click(dialog.getByRole("button", { name: /释\s?放/ }));

    await waitFor(() =>
      expect(platform.sent(`POST ${RESERVATIONS}/${ID}/release`)[0]?.json).toEqual({
        left: yuan("120000.00"),
      }),
    );
  });
});

describe("reserving", () => {
  it("asks for everything, and names every limit that does not suffice", async () => {
    const { platform, user, show } = at([]);
    platform.on(`POST ${RESERVATIONS}`, () =>
      problem(422, "rule-broken", {
        errors: [{ field: "amount", rule: "too much" }],
        limits: [
          { kind: "CUSTOMER", text: { zh: "单户限额余 1.00 元，还差 2.00 元", en: "one" } },
          { kind: "TOTAL", text: { zh: "担保总额度余 0.00 元，还差 3.00 元", en: "total" } },
        ],
      }),
    );
    show();

    await user.click((await screen.findAllByRole("button", { name: "占用额度" }))[0] as Element);
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /占\s?用/ }));
    expect(await dialog.findByText("请选择客户")).toBeVisible();
    expect(dialog.getByText("请填大于零的金额")).toBeVisible();

    await user.type(dialog.getByLabelText("客户"), USCC);
    await user.click(dialog.getByLabelText("合作方案"));
    await user.click(await screen.findByTitle("国担合作"));
    expect(screen.queryByTitle("别家的方案")).not.toBeInTheDocument();
    await user.type(dialog.getByLabelText("金额（元）"), "30000");
    await user.click(dialog.getByRole("button", { name: /占\s?用/ }));

    expect(await dialog.findByText("单户限额余 1.00 元，还差 2.00 元")).toBeVisible();
    expect(dialog.getByText("担保总额度余 0.00 元，还差 3.00 元")).toBeVisible();
    const sent = platform.sent(`POST ${RESERVATIONS}`)[0];
    expect(sent?.headers.get("Idempotency-Key")).toBeTruthy();
    expect(sent?.json).toMatchObject({
      uscc: USCC,
      programmeId: PROGRAMME,
      amount: yuan("30000.00"),
    });
  });
});

describe("the time that is left", () => {
  const now = Date.parse("2020-02-29T00:00:00Z");

  it.each([
    ["2020-02-29T00:00:00Z", "已到期", "Over"],
    ["2020-02-29T00:00:30Z", "还剩 1 分钟", "1 minute left"],
    ["2020-02-29T01:00:00Z", "还剩 1 小时", "1 hour left"],
    ["2020-03-01T23:59:00Z", "还剩 47 小时", "47 hours left"],
    ["2020-03-02T00:00:00Z", "还剩 2 天", "2 days left"],
  ])("until %s is %s", (until, zh, en) => {
    expect(timeLeft(until, now)).toEqual({ zh, en });
  });
});

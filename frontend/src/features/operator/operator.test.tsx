import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Load } from "@/shared/api/model";
import { anOperator } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

function aLoad(change: Partial<Load> = {}): Load {
  return {
    id: "load-1",
    kind: "output-invoices",
    provider: "tax-bureau",
    state: "SUCCEEDED",
    rowsRead: 921581,
    rowsStored: 914177,
    rowsRepeated: 7404,
    rowsCorrected: 0,
    rowsRejected: 0,
    rowsWithdrawn: 0,
    attempt: 1,
    idempotencyKey: "key-1",
    maskedIds: false,
    receivedAt: "2020-02-29T01:59:00Z",
    bytesRead: 100,
    bytesTotal: 100,
    startedAt: "2020-02-29T02:00:00Z",
    finishedAt: "2020-02-29T02:01:00Z",
    failure: null,
    ...change,
  };
}

describe("the operator's pages", () => {
  it("count what there is", async () => {
    const { platform, show } = renderAt("/", anOperator);
    platform.on("GET /api/v1/overview", () => ({ enterprises: 100, invoices: 921581 }));
    show();

    expect(await screen.findByText("921,581")).toBeVisible();
  });

  it("follow a load to its counts", async () => {
    const { platform, show } = renderAt("/loads/load-1", anOperator);
    let asked = 0;
    platform.on("GET /api/v1/loads/load-1", () => {
      asked++;
      return asked === 1
        ? aLoad({ state: "RUNNING", bytesRead: 40, rowsStored: 0 })
        : aLoad({ rowsRejected: 3 });
    });
    show();

    expect(await screen.findByText("入库中")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "入库进度" })).toHaveAttribute(
      "aria-valuenow",
      "40",
    );
    expect(await screen.findByText("已完成")).toBeVisible();
    expect(screen.getByRole("button", { name: /下载逐行错误报告/ })).toBeVisible();
  });

  it("are not for other roles", async () => {
    const { show } = renderAt("/operations", {
      subject: "user:f",
      displayName: "担保专员",
      role: "GUARANTOR",
      businessDate: "2020-02-29",
    });
    show();

    expect(await screen.findByRole("heading", { name: "没有这个页面" })).toBeVisible();
  });
});

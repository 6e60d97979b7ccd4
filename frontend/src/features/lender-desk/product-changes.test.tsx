import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ProductDraft, ProductVersion } from "@/shared/api/model";
import { aLender, aProduct } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";
import { newProduct, startOf, withCriteria } from "./product-document";

const DRAFT_ID = "0197f000-0000-7000-8000-0000000000d1";

const aChange = {
  path: "/terms/timePromiseDays",
  what: { zh: "承诺时限（天）", en: "days promised" },
  before: { zh: "3", en: "3" },
  after: { zh: "2", en: "2" },
};

const aDraft: ProductDraft = {
  id: DRAFT_ID,
  productId: aProduct.id,
  code: aProduct.code,
  name: aProduct.name,
  version: 2,
  validFrom: "2020-03-01",
  author: "lender-1",
  ownDraft: false,
  state: "DRAFTED",
  draftedAt: "2020-02-29T04:00:00Z",
  document: "{}",
  changes: [aChange],
};

const aVersion: ProductVersion = {
  version: 1,
  validFrom: "2019-04-01",
  author: "catalogue-author",
  approver: "catalogue-approver",
  document: JSON.stringify({
    id: aProduct.id,
    name: aProduct.name,
    version: { number: 1 },
    criteria: [],
  }),
  changes: [],
};

describe("the changes of a lender's products", () => {
  it("are approved by another person", async () => {
    const { platform, user, show } = renderAt("/products/drafts", aLender);
    platform
      .on("GET /api/v1/product-drafts", () => ({ items: [aDraft], next: null }))
      .on(`POST /api/v1/product-drafts/${DRAFT_ID}/approval`, () => ({
        ...aDraft,
        state: "APPROVED",
      }));
    show();

    const card = await screen.findByRole("region", { name: aProduct.name.zh });
    expect(card).toHaveTextContent("承诺时限（天）");
    await user.click(within(card).getByRole("button", { name: /通\s?过/ }));

    expect(await screen.findByText("已通过，按生效日启用")).toBeVisible();
    expect(platform.sent(`POST /api/v1/product-drafts/${DRAFT_ID}/approval`)).toHaveLength(1);
  });

  it("show the whole document of a new product to whoever approves it", async () => {
    const { platform, show } = renderAt("/products/drafts", aLender);
    platform.on("GET /api/v1/product-drafts", () => ({
      items: [{ ...aDraft, version: 1, changes: [], document: '{"code":"NEW-LOAN-01"}' }],
      next: null,
    }));
    show();

    expect(await screen.findByText('{"code":"NEW-LOAN-01"}')).toBeVisible();
    expect(screen.getByText(/新产品的第一版/)).toBeVisible();
    expect(screen.queryByText("与前一版本没有差别。")).not.toBeInTheDocument();
  });

  it("cannot be approved by their author", async () => {
    const { platform, show } = renderAt("/products/drafts", aLender);
    platform.on("GET /api/v1/product-drafts", () => ({
      items: [{ ...aDraft, ownDraft: true }],
      next: null,
    }));
    show();

    expect(await screen.findByRole("button", { name: /通\s?过/ })).toBeDisabled();
    expect(screen.getByText("您是起草人，须由他人复核。")).toBeVisible();
  });
});

describe("the editor of a product", () => {
  it("is headed by the product's name", async () => {
    const { platform, show } = renderAt(`/products/${aProduct.id}/edit`, aLender);
    platform.on(`GET /api/v1/products/${aProduct.id}/versions`, () => ({
      items: [aVersion],
      next: null,
    }));
    show();

    expect(
      await screen.findByRole("heading", { level: 1, name: `修改产品：${aProduct.name.zh}` }),
    ).toBeVisible();
  });

  it("shows every fault with its place", async () => {
    const { platform, user, show } = renderAt(`/products/${aProduct.id}/edit`, aLender);
    platform
      .on(`GET /api/v1/products/${aProduct.id}/versions`, () => ({ items: [aVersion], next: null }))
      .on("POST /api/v1/product-drafts/validation", () => ({
        faults: [
          {
            path: "/terms/rate",
            rule: "empty-rate-band",
            text: { zh: "利率区间为空", en: "empty" },
          },
        ],
        changes: [],
      }));
    show();

    await user.click(await screen.findByRole("button", { name: /检\s?查/ }));

    const faults = await screen.findByRole("list", { name: "问题" });
    expect(faults).toHaveTextContent("/terms/rate");
    expect(faults).toHaveTextContent("利率区间为空");
    const sent = platform.sent("POST /api/v1/product-drafts/validation")[0]?.json as {
      document: string;
    };
    expect(JSON.parse(sent.document).version).toEqual({ validFrom: "2020-02-29" });
  });

  it("tells how many a draft reaches before it is submitted", async () => {
    const { platform, user, show } = renderAt("/products/new", aLender);
    const count = (about: number) => ({ about, few: false });
    platform.on("POST /api/v1/products/simulations", () => ({
      margin: 20,
      counted: count(1230),
      fit: count(640),
      costs: [
        {
          text: { zh: "开票月数不少于 24 个月", en: "at least 24 months of invoices" },
          criterion: { feature: "invoice_history_months", atLeast: 24 },
          alone: count(900),
          without: count(770),
        },
      ],
      kinds: [],
      curves: [],
      uncounted: [{ zh: "申请金额不少于 5 万元", en: "Requested amount at least 50,000" }],
    }));
    show();

    await user.click(await screen.findByRole("button", { name: "能覆盖多少企业" }));

    expect(await screen.findByText("约 640")).toBeVisible();
    expect(screen.getByText(/申请金额不少于 5 万元/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "移动门槛" })).toBeNull();
    expect(platform.sent("POST /api/v1/products/simulations")[0]?.json).toEqual({
      document: newProduct("2020-02-29"),
    });
  });

  it("starts a new product from an example and names where its form is published", async () => {
    const { platform, user, show } = renderAt("/products/new", aLender);
    platform.on("POST /api/v1/product-drafts", () => aDraft);
    show();

    expect(await screen.findByRole("heading", { level: 1, name: "新产品" })).toBeVisible();
    expect(screen.getByRole("link", { name: "字段说明（JSON Schema）" })).toHaveAttribute(
      "href",
      "/api/v1/products/schema",
    );
    await user.click(screen.getByRole("button", { name: "提交复核" }));

    const sent = platform.sent("POST /api/v1/product-drafts")[0]?.json as { document: string };
    expect(JSON.parse(sent.document)).toEqual(JSON.parse(newProduct("2020-02-29")));
  });

  it("starts from the latest version and leaves broken texts alone", () => {
    expect(JSON.parse(startOf('{"a":1,"version":{"number":3}}', "2020-03-01"))).toEqual({
      a: 1,
      version: { validFrom: "2020-03-01" },
    });
    expect(withCriteria("{", "[]")).toBe("{");
    expect(JSON.parse(withCriteria('{"criteria":[1]}', '[{"known":"tax_grade"}]'))).toEqual({
      criteria: [{ known: "tax_grade" }],
    });
  });
});

import type { Bilingual } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

/** What the editor itself changes of a document; the rest is the author's. */
interface Editable {
  version?: unknown;
  criteria?: unknown;
}

/** An example for the first version of a product, in force from that day on. */
export function newProduct(day: string): string {
  return JSON.stringify(
    {
      code: "NEW-LOAN-01",
      kind: "INVOICE_LOAN",
      version: { validFrom: day },
      name: { zh: "产品名称", en: "Name of the product" },
      summary: { zh: "一句话简介", en: "What it is, in a sentence" },
      documents: ["BUSINESS_LICENCE", "INVOICE_AUTHORISATION"],
      sources: [],
      terms: {
        amount: { from: "50000.00", to: "1000000.00" },
        tenorMonths: { from: 6, to: 12 },
        purposes: ["WORKING_CAPITAL"],
        repayment: "EQUAL_INSTALMENTS",
        rate: {
          formula: {
            code: "risk_grade",
            cases: { A: { rate: "0.045" }, B: { rate: "0.05" }, C: { rate: "0.055" } },
            otherwise: { rate: "0.06" },
          },
          floor: "0.045",
          ceiling: "0.06",
        },
        limit: { formula: { times: [{ number: "0.1" }, { feature: "sales_net_12m" }] } },
        fees: [],
        security: "NONE",
        preferential: false,
        timePromiseDays: 5,
        evidence: ["INVOICE"],
      },
      criteria: [
        { feature: "invoice_history_months", atLeast: 24 },
        { code: "risk_grade", oneOf: ["A", "B", "C"] },
      ],
    },
    null,
    2,
  );
}

/** The text of the latest version, made the start of the next: in force from that day on. */
export function startOf(document: string, day: string): string {
  return edited(document, (product) => {
    product.version = { validFrom: day };
  });
}

/** The document with these criteria, an array as a text, in place of its own. */
export function withCriteria(document: string, criteria: string): string {
  return edited(document, (product) => {
    product.criteria = JSON.parse(criteria);
  });
}

/** What the product is called in its document, where that says so in both languages. */
export function nameIn(document: string | undefined): Bilingual | undefined {
  try {
    const { name } = JSON.parse(document ?? "{}") as { name?: Partial<Bilingual> };
    return name?.zh && name.en ? text(name.zh, name.en) : undefined;
  } catch {
    return undefined;
  }
}

/** Texts that are no JSON stay as they are, for their author to mend. */
function edited(document: string, change: (product: Editable) => void): string {
  try {
    const product = JSON.parse(document) as Editable;
    change(product);
    return JSON.stringify(product, null, 2);
  } catch {
    return document;
  }
}

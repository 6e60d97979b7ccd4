import type {
  Application,
  Consent,
  Lead,
  Me,
  Offer,
  Product,
  Profile,
  Proposal,
} from "@/shared/api/model";

/** Sample answers of the platform; a test changes each in one respect. */

export const USCC = "91350100M000100Y43";
export const BANK_ID = "0197f000-0000-7000-8000-00000000000b";

export const anEnterpriseUser: Me = {
  subject: "user:lin",
  displayName: "林经理",
  role: "ENTERPRISE",
  businessDate: "2020-02-29",
  enterprise: { uscc: USCC, name: "福州青禾精密机械有限公司" },
};

export const aLender: Me = {
  subject: "user:chen",
  displayName: "陈客户经理",
  role: "LENDER",
  businessDate: "2020-02-29",
  institution: { id: BANK_ID, name: "海峡惠民银行", kind: "LENDER" },
};

export const GUARANTOR_ID = "0197f000-0000-7000-8000-00000000000e";

export const aGuarantor: Me = {
  subject: "user:wu",
  displayName: "吴经理",
  role: "GUARANTOR",
  businessDate: "2020-02-29",
  institution: { id: GUARANTOR_ID, name: "榕城融资担保有限公司", kind: "GUARANTOR" },
};

export const anOperator: Me = {
  subject: "user:ops",
  displayName: "运营",
  role: "OPERATOR",
  businessDate: "2020-02-29",
};

export function aProfile(change: Partial<Profile> = {}): Profile {
  return {
    enterprise: { uscc: USCC, name: "福州青禾精密机械有限公司" },
    asOf: "2020-02-29",
    sealedAt: "2020-02-29T08:12:45Z",
    outcome: "GRADED",
    points: 612,
    grade: "B",
    provisional: true,
    risk: null,
    overrides: [],
    limit: {
      amount: { amount: "860000.00", currency: "CNY" },
      binding: "SALES_LAST_YEAR",
      bounds: [
        { constraint: "SALES_LAST_YEAR", amount: { amount: "860000.00", currency: "CNY" } },
        { constraint: "TAX_PAID", amount: { amount: "2720000.00", currency: "CNY" } },
      ],
    },
    reasons: [
      {
        code: "R03",
        feature: "buyer_top1_share_12m",
        text: { zh: "客户过于集中", en: "Sales depend on few buyers" },
        pointsLost: 38,
        improvement: {
          zh: "把最大客户的销售占比从 46% 降到 30% 以下",
          en: "Bring the largest buyer from 46% of sales to below 30%",
        },
      },
      {
        code: "R07",
        feature: "sales_volatility_12m",
        text: { zh: "近一年销售波动较大", en: "Sales varied much over the year" },
        pointsLost: 21.5,
        improvement: { zh: "淡季保持每月开票", en: "Keep invoicing through the slow months" },
      },
      {
        code: "R11",
        feature: "tax_filing_on_time_share_12m",
        text: { zh: "有两期纳税申报逾期", en: "Two tax filings were late" },
        pointsLost: 12,
        improvement: { zh: "连续 12 个月按期申报", en: "File on time for 12 months in a row" },
      },
    ],
    features: [
      feature(
        "sales_net_12m",
        "近12个月销售净额",
        "Net sales, 12 months",
        "INVOICE",
        "YUAN",
        12843000.5,
        "1284.3万元",
      ),
      feature(
        "sales_growth_12m",
        "销售增长率",
        "Growth of sales",
        "INVOICE",
        "RATIO",
        0.124,
        "12.4%",
      ),
      feature(
        "buyer_top1_share_12m",
        "最大客户占比",
        "Share of the largest buyer",
        "INVOICE",
        "SHARE",
        0.462,
        "46.2%",
      ),
      feature("buyer_count_12m", "客户数", "Buyers", "INVOICE", "COUNT", 37, "37"),
      feature(
        "invoice_history_months",
        "开票历史",
        "Invoice history",
        "INVOICE",
        "MONTHS",
        36,
        "36个月",
      ),
      feature(
        "tax_paid_12m",
        "近12个月纳税额",
        "Tax paid, 12 months",
        "TAX",
        "YUAN",
        341200,
        "34.1万元",
      ),
      feature(
        "tax_filing_on_time_share_12m",
        "按期申报率",
        "Filings on time",
        "TAX",
        "SHARE",
        0.833,
        "83.3%",
      ),
      feature(
        "electricity_use_growth_12m",
        "用电量增长率",
        "Growth of electricity use",
        "UTILITY",
        "RATIO",
        0.081,
        "8.1%",
      ),
      feature(
        "receivable_overdue_share",
        "应收逾期占比",
        "Overdue share of receivables",
        "RECEIVABLE",
        "SHARE",
        null,
      ),
      feature("enterprise_age_months", "成立时长", "Age", "REGISTRY", "MONTHS", 98, "98个月"),
    ],
    freshness: [
      { family: "INVOICE", newest: "2020-02-28", ageDays: 1, stale: false },
      { family: "TAX", newest: "2020-02-15", ageDays: 14, stale: false },
      { family: "UTILITY", newest: "2019-10-31", ageDays: 121, stale: true },
      { family: "RECEIVABLE", newest: null, ageDays: null, stale: true },
      { family: "REGISTRY", newest: "2020-01-03", ageDays: 57, stale: false },
      { family: "JUDICIAL", newest: null, ageDays: null, stale: true },
    ],
    outlook: {
      kind: "REACHABLE",
      grade: "A",
      months: 4,
      changes: [
        {
          feature: "tax_filing_on_time_share_12m",
          text: {
            zh: "近12个月按期申报率由83.3%提高到100%",
            en: "Share of tax returns filed in time in 12 months: from 83.3% up to 100%",
          },
          gain: 20,
          months: 2,
        },
        {
          feature: "sales_void_ratio_24m",
          text: {
            zh: "近24个月销项作废率由6%降到5%",
            en: "Share of sales invoices voided in 24 months: from 6% down to 5%",
          },
          gain: 10,
          months: 4,
        },
      ],
      missing: null,
      reachable: null,
    },
    furtherQuestions: [],
    connections: {
      related: [
        {
          enterprise: { uscc: "91350200MA00000000", name: "厦门海沧宏图贸易有限公司" },
          here: { zh: "实际控制人", en: "Controller" },
          there: { zh: "法定代表人", en: "Legal representative" },
        },
      ],
      mutual: {
        partners: 2,
        sold: { amount: "310000.00", currency: "CNY" },
        bought: { amount: "120000.00", currency: "CNY" },
      },
      rings: [{ members: 3, passed: { amount: "90000.00", currency: "CNY" } }],
    },
    preferentialFinancing: "OPEN",
    coverage: "0.82",
    confidence: "0.75",
    provenance: {
      featureSet: "standard-1",
      scorecard: "expert-2",
      watermark: "2020-02-29T08:12:44Z",
      digest: "9f2c4e1b7a8d3056c1e4f7a92b5d8c03e6f1a4b7d0c3e6f9a2b5c8d1e4f7a0b3",
      policyDate: "2020-02-29",
    },
    ...change,
  };
}

function feature(
  name: string,
  zh: string,
  en: string,
  family: string,
  unit: string,
  value: number | null,
  shown = "",
) {
  return {
    name,
    title: { zh, en },
    family,
    unit,
    value,
    text: value === null ? { zh: "未知", en: "unknown" } : { zh: shown, en: shown },
    source: "国办发〔2019〕6号",
    why: { zh: "越稳定，还款来源越可靠。", en: "The steadier, the surer the repayment." },
  };
}

export const aProduct: Product = {
  id: "0197f000-0000-7000-8000-0000000000a1",
  code: "HX-TAX-01",
  name: { zh: "税易融信用贷款", en: "Tax credit loan" },
  version: 1,
  kind: "TAX_LOAN",
  kindName: { zh: "银税互动信用贷款", en: "Tax credit loan" },
  lender: { id: BANK_ID, name: "海峡惠民银行", kind: "LENDER" },
  summary: { zh: "凭纳税记录核定额度，随借随还。", en: "A limit from tax records." },
  amount: {
    from: { amount: "50000.00", currency: "CNY" },
    to: { amount: "2000000.00", currency: "CNY" },
  },
  tenorMonths: { from: 3, to: 24 },
  rate: { from: "0.0385", to: "0.0680" },
  criteria: [
    { text: { zh: "开票历史不少于 24 个月", en: "At least 24 months of invoices" } },
    { text: { zh: "暂定等级不低于 C", en: "Provisional grade C or better" } },
  ],
  timePromiseDays: 2,
  documents: [{ zh: "营业执照", en: "Business licence" }],
  security: { zh: "信用，无抵押担保", en: "None" },
  terms: {
    purposes: [{ zh: "流动资金周转", en: "working capital" }],
    repayment: { zh: "等额本息", en: "equal instalments" },
    fees: [{ kind: "APPRAISAL_FEE", name: { zh: "评估费", en: "appraisal fee" }, most: "0.005" }],
    guarantee: {
      guarantor: { id: GUARANTOR_ID, name: "海峡融资担保", kind: "GUARANTOR" },
      governmentBacked: true,
      feeRate: "0.008",
      feeSubsidy: "0.5",
      shares: [
        { tier: "BANK", name: { zh: "银行", en: "bank" }, share: "0.2" },
        { tier: "CITY", name: { zh: "市县担保机构", en: "city guarantor" }, share: "0.8" },
      ],
    },
  },
};

export function aProposal(change: Partial<Proposal> = {}): Proposal {
  return {
    id: "0197f000-0000-7000-8000-0000000000c1",
    rank: 1,
    product: { id: aProduct.id, name: aProduct.name, lender: aProduct.lender },
    structure: "LOAN",
    amount: { amount: "500000.00", currency: "CNY" },
    tenorMonths: 12,
    annualRate: "0.0435",
    guaranteeFeeRate: null,
    guarantor: null,
    allInAnnualCost: "0.0444",
    monthlyPayment: { amount: "42655.21", currency: "CNY" },
    cost: {
      interest: { amount: "11862.52", currency: "CNY" },
      guaranteeFee: { amount: "0.00", currency: "CNY" },
      subsidy: { amount: "0.00", currency: "CNY" },
      otherFees: { amount: "0.00", currency: "CNY" },
      total: { amount: "11862.52", currency: "CNY" },
      flows: [
        { on: "2020-02-29", amount: { amount: "500000.00", currency: "CNY" } },
        { on: "2020-03-29", amount: { amount: "-42655.21", currency: "CNY" } },
      ],
      benefits: [
        {
          name: { zh: "借款合同免征印花税", en: "exemption of the loan contract from stamp duty" },
          standing: "LAPSED",
          worth: { amount: "25.00", currency: "CNY" },
          inForceFrom: "2011-11-01",
          inForceUntil: "2014-10-31",
          source: "国发〔2012〕14 号 L174–176",
        },
      ],
    },
    repayment: "EQUAL_INSTALMENTS",
    timePromiseDays: 2,
    score: "0.86",
    weights: { cost: "0.40", amountFit: "0.30", likelihood: "0.20", time: "0.10" },
    merits: { cost: "0.78", amountFit: "1", likelihood: "0.75", time: "0.93" },
    sentence: {
      zh: "综合成本最低，且金额完全满足，因此排在第一。",
      en: "First, because it costs least and covers the whole amount.",
    },
    findings: [],
    guaranteeShares: [],
    documents: [{ document: "BUSINESS_LICENCE", name: { zh: "营业执照", en: "business licence" } }],
    expiresAt: "2020-03-30",
    leadId: null,
    ...change,
  };
}

export const APPLICATION_ID = "0197f000-0000-7000-8000-0000000000d1";

export function anApplication(change: Partial<Application> = {}): Application {
  return {
    id: APPLICATION_ID,
    state: "OPEN",
    amount: { amount: "500000.00", currency: "CNY" },
    tenorMonths: 12,
    purpose: "WORKING_CAPITAL",
    submittedAt: "2020-02-29T09:30:00Z",
    expiresOn: "2020-05-29",
    profile: { grade: "B", points: 612, asOf: "2020-02-29" },
    proposals: [
      aProposal(),
      aProposal({
        id: "0197f000-0000-7000-8000-0000000000c2",
        rank: 2,
        structure: "LOAN_WITH_GUARANTEE",
        product: {
          id: "0197f000-0000-7000-8000-0000000000a2",
          name: { zh: "三级担保普惠贷", en: "Guaranteed small-business loan" },
          lender: { id: "0197f000-0000-7000-8000-00000000000c", name: "闽江城市商业银行" },
        },
        annualRate: "0.0405",
        guaranteeFeeRate: "0.0100",
        guarantor: { id: "0197f000-0000-7000-8000-00000000000e", name: "榕城融资担保有限公司" },
        allInAnnualCost: "0.0598",
        monthlyPayment: { amount: "42588.90", currency: "CNY" },
        guaranteeShares: [
          { tier: "BANK", name: { zh: "银行", en: "bank" }, share: "0.2" },
          { tier: "CITY", name: { zh: "市县担保机构", en: "city guarantor" }, share: "0.8" },
        ],
        merits: { cost: "0.70", amountFit: "1", likelihood: "0.80", time: "0.50" },
        sentence: {
          zh: "担保提高了获批可能，但担保费使总成本高于第一名。",
          en: "The guarantee raises the likelihood, but its fee makes it dearer than the first.",
        },
        findings: [
          {
            rule: "R26",
            severity: "WARN",
            text: {
              zh: "政府性担保机构原则上担保费率不超过 1%，本方案恰为上限。",
              en: "Fees of government-backed guarantors should in principle not exceed 1%; this is the limit.",
            },
            source: "国办发〔2019〕6号",
            scope: { zh: "政府性融资担保", en: "government-backed guarantees" },
            inForceFrom: "2019-01-22",
            inForceUntil: null,
          },
        ],
      }),
    ],
    unmet: [
      {
        product: {
          id: "0197f000-0000-7000-8000-0000000000a3",
          name: { zh: "科创知产质押贷", en: "Intellectual-property pledge" },
          lender: { id: BANK_ID, name: "海峡惠民银行" },
        },
        shortfalls: [
          {
            criterion: { zh: "拥有专利", en: "Holds a patent" },
            feature: "has_patent",
            operator: "IS",
            threshold: "true",
            text: {
              zh: "需要至少一项有效专利，目前没有登记",
              en: "Needs a patent on record; there is none",
            },
          },
          {
            criterion: { zh: "开票历史不少于 48 个月", en: "At least 48 months of invoices" },
            feature: "invoice_history_months",
            operator: "AT_LEAST",
            threshold: "48",
            actual: "36",
            distance: "12",
            text: {
              zh: "需要 48 个月开票历史，现有 36 个月",
              en: "Needs 48 months of invoices, has 36",
            },
          },
        ],
      },
    ],
    history: [
      {
        at: "2020-02-29T09:30:00Z",
        event: "SUBMITTED",
        text: { zh: "提交申请", en: "Application submitted" },
      },
      {
        at: "2020-02-29T09:30:01Z",
        event: "MATCHED",
        text: { zh: "比对 14 个产品，2 个符合", en: "14 products checked, 2 fit" },
      },
    ],
    ...change,
  };
}

export const LEAD_ID = "0197f000-0000-7000-8000-0000000000e1";

export function aLead(change: Partial<Lead> = {}): Lead {
  return {
    id: LEAD_ID,
    state: "DELIVERED",
    enterprise: {
      uscc: USCC,
      name: "福州青禾精密机械有限公司",
      industry: { code: "C34", name: "通用设备制造业" },
      sizeClass: "SMALL",
    },
    grade: "B",
    points: 612,
    amount: { amount: "500000.00", currency: "CNY" },
    tenorMonths: 12,
    product: { id: aProduct.id, name: aProduct.name },
    proposal: aProposal(),
    purpose: "WORKING_CAPITAL",
    deliveredAt: "2020-02-29T10:00:00Z",
    expiresOn: "2020-03-30",
    answerBy: "2020-03-02T10:00:00Z",
    overdue: false,
    profile: aProfile(),
    consentRevoked: false,
    offers: [],
    ...change,
  };
}

export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    id: "0197f000-0000-7000-8000-0000000000f1",
    state: "OPEN",
    amount: { amount: "480000.00", currency: "CNY" },
    tenorMonths: 12,
    annualRate: "0.0450",
    validUntil: "2020-03-14",
    conditions: "需补充近三个月对账单",
    lender: { id: BANK_ID, name: "海峡惠民银行" },
    leadId: LEAD_ID,
    madeAt: "2020-02-29T11:00:00Z",
    ...change,
  };
}

export const somePermissions: Consent[] = [
  {
    id: "0197f000-0000-7000-8000-000000000101",
    grantee: { kind: "PLATFORM", name: "融桥平台" },
    families: ["INVOICE", "TAX", "UTILITY", "RECEIVABLE", "REGISTRY", "JUDICIAL"],
    purpose: "CREDIT_PROFILE",
    grantedAt: "2020-01-02T02:00:00Z",
    validUntil: "2021-01-01",
    revokedAt: null,
    live: true,
  },
  {
    id: "0197f000-0000-7000-8000-000000000102",
    grantee: { kind: "INSTITUTION", id: BANK_ID, name: "海峡惠民银行" },
    families: ["INVOICE", "TAX"],
    purpose: "LEAD_DELIVERY",
    grantedAt: "2020-02-29T02:00:00Z",
    validUntil: "2020-03-30",
    revokedAt: null,
    live: true,
  },
  {
    id: "0197f000-0000-7000-8000-000000000103",
    grantee: {
      kind: "INSTITUTION",
      id: "0197f000-0000-7000-8000-00000000000c",
      name: "闽江城市商业银行",
    },
    families: ["INVOICE"],
    purpose: "LEAD_DELIVERY",
    grantedAt: "2019-11-02T02:00:00Z",
    validUntil: "2020-01-30",
    revokedAt: "2019-12-05T03:20:00Z",
    live: false,
  },
];

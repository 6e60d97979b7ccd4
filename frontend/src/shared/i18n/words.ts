import type { Bilingual } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

/** One word per thing, in both languages: the words for the platform's own codes. */
type Words = Record<string, Bilingual>;

export function wordFor(words: Words, code: string | null | undefined): Bilingual {
  const known = code ? words[code] : undefined;
  return known ?? text(code ?? "—", code ?? "—");
}

export const ROLES: Words = {
  ENTERPRISE: text("企业", "Enterprise"),
  LENDER: text("银行及资金方", "Lender"),
  GUARANTOR: text("担保机构", "Guarantee institution"),
  DEBTOR: text("核心企业", "Core enterprise"),
  PROVIDER: text("数据提供方", "Data provider"),
  REGULATOR: text("监管部门", "Regulator"),
  OPERATOR: text("平台运营", "Operator"),
};

export const FAMILIES: Words = {
  INVOICE: text("增值税发票", "VAT invoices"),
  TAX: text("纳税申报", "Tax filings"),
  UTILITY: text("水电气", "Utilities"),
  RECEIVABLE: text("应收账款", "Receivables"),
  REGISTRY: text("工商登记", "Registry"),
  JUDICIAL: text("司法与处罚", "Courts and penalties"),
  SOCIAL_INSURANCE: text("社会保险", "Social insurance"),
  CREDIT: text("既有信贷", "Existing credit"),
  OUTCOME: text("还款结果", "Repayment outcomes"),
};

export const OVERRIDE_REASONS: Words = {
  NEWER_EVIDENCE: text("有更新的资料", "There is newer evidence"),
  EVIDENCE_WRONG: text("所用数据有误", "The evidence is wrong"),
  COLLATERAL_OR_SUPPORT: text("有担保或第三方支持", "There is security or support"),
  MANAGEMENT: text("经营管理情况", "How it is managed"),
  INDUSTRY: text("行业情况", "How its industry fares"),
  CONDUCT: text("履约情况", "How it has kept its word"),
  OTHER: text("其他", "Another reason"),
};

export const PURPOSES: Words = {
  CREDIT_PROFILE: text("编制信用档案", "Building the credit profile"),
  LEAD_DELIVERY: text("向资金方推送融资线索", "Passing a lead to a lender"),
  MODEL_TRAINING: text("模型训练", "Training models"),
};

/** What of the platform itself reads an enterprise's data. */
export const READERS: Words = {
  scoring: text("平台：评分", "The platform: scoring"),
  replay: text("平台：重算核对", "The platform: computing again to compare"),
  "platform:audience": text("平台：产品模拟计数", "The platform: counts for simulations"),
};

export const APPLICATION_STATES: Words = {
  OPEN: text("待选择方案", "Choose proposals"),
  LEADS_SENT: text("已推送资金方", "Sent to lenders"),
  ACCEPTED: text("已接受要约", "Offer accepted"),
  WITHDRAWN: text("已撤回", "Withdrawn"),
  EXPIRED: text("已过期", "Expired"),
};

export const LEAD_STATES: Words = {
  DELIVERED: text("待答复", "To answer"),
  OFFERED: text("已要约", "Offer made"),
  DECLINED: text("已婉拒", "Declined"),
  ACCEPTED: text("已接受", "Accepted"),
  WITHDRAWN: text("已撤回", "Withdrawn"),
  EXPIRED: text("已过期", "Expired"),
};

export const OFFER_STATES: Words = {
  OPEN: text("待决定", "To be decided"),
  REPLACED: text("已被新要约取代", "Replaced by a newer one"),
  ACCEPTED: text("已接受", "Accepted"),
  REFUSED: text("已拒绝", "Refused"),
  LAPSED: text("已失效", "Lapsed"),
};

export const STRUCTURES: Words = {
  LOAN: text("贷款", "Loan"),
  LOAN_WITH_GUARANTEE: text("贷款＋担保", "Loan with guarantee"),
  LOAN_WITH_RE_GUARANTEE: text("贷款＋担保＋省级再担保", "Loan with guarantee and re-guarantee"),
  LOAN_WITH_NATIONAL_FUND: text(
    "贷款＋担保＋国家基金分险",
    "Loan with guarantee, shared with the national fund",
  ),
  RECEIVABLE_PLEDGE: text("应收账款质押", "Receivable pledge"),
  FACTORING: text("保理", "Factoring"),
  REVERSE_FACTORING: text("反向保理", "Reverse factoring"),
  PROCUREMENT_CONTRACT_LOAN: text("政府采购合同融资", "Procurement-contract loan"),
  LEASE: text("融资租赁", "Lease"),
  INSURED_LOAN: text("贷款＋保证保险", "Credit-insured loan"),
  RENEWAL: text("续贷", "Renewal"),
  BRIDGE: text("过桥＋续贷", "Bridge and renewal"),
};

/** Where a policy benefit stands on the policy date. */
export const STANDINGS: Words = {
  COUNTED: text("已计入", "counted"),
  LENDERS: text("由贷款机构享受，未计入", "the lender's, not counted"),
  OUT_OF_SCOPE: text("不符合条件，未计入", "does not apply, not counted"),
  LAPSED: text("已到期，未计入", "lapsed, not counted"),
  NOT_YET: text("尚未生效，未计入", "not yet in force, not counted"),
};

export const REPAYMENTS: Words = {
  EQUAL_INSTALMENTS: text("等额本息", "Equal instalments"),
  EQUAL_PRINCIPAL: text("等额本金", "Equal principal"),
  INTEREST_ONLY_BULLET: text("按月付息、到期还本", "Monthly interest, principal at the end"),
  BULLET: text("到期一次还本付息", "Everything at the end"),
};

export const SIZE_CLASSES: Words = {
  LARGE: text("大型", "Large"),
  MEDIUM: text("中型", "Medium"),
  SMALL: text("小型", "Small"),
  MICRO: text("微型", "Micro"),
};

export const LOAD_STATES: Words = {
  RECEIVING: text("接收中", "Receiving"),
  QUEUED: text("排队中", "Queued"),
  RUNNING: text("入库中", "Storing"),
  SUCCEEDED: text("已完成", "Done"),
  FAILED: text("失败", "Failed"),
};

export const DELIVERY_KINDS: Words = {
  enterprises: text("企业名录", "Enterprises"),
  invoices: text("增值税发票（含方向列）", "Invoices (with a direction column)"),
  "input-invoices": text("进项发票", "Input invoices"),
  "output-invoices": text("销项发票", "Output invoices"),
  "tax-filings": text("纳税申报", "Tax filings"),
  "tax-grades": text("纳税信用等级", "Tax credit grades"),
  "utility-bills": text("水电气账单", "Utility bills"),
  receivables: text("应收账款", "Receivables"),
  "registry-records": text("登记事项", "Registry records"),
  parties: text("股东与实际控制人", "Owners and controllers"),
  "court-records": text("司法案件", "Court records"),
  penalties: text("行政处罚", "Penalties"),
  "list-records": text("名单记录", "List records"),
  "liquidation-notices": text("清算公告", "Liquidation notices"),
  "social-insurance": text("社会保险缴纳", "Social insurance"),
  "credit-exposures": text("信贷余额", "Credit exposures"),
  "default-outcomes": text("违约结果", "Default outcomes"),
};

/** What the money of an application is for. */
export const FINANCING_PURPOSES: Words = {
  WORKING_CAPITAL: text("流动资金周转", "Working capital"),
  ORDER: text("订单或采购合同履约", "Fulfilling an order or procurement contract"),
  EQUIPMENT: text("购置设备", "Buying equipment"),
  RESEARCH: text("技术研发", "Research and development"),
  RENEWAL: text("到期贷款续贷", "Renewing a loan that falls due"),
  STARTUP: text("创业与吸纳就业", "Starting up and hiring"),
};

/** What keeps an indicative limit from being higher. */
export const LIMIT_CONSTRAINTS: Words = {
  SALES_LAST_YEAR: text("近12个月销售额", "sales of the last twelve months"),
  SALES_TWO_YEARS: text("近两年平均销售额", "average sales of the last two years"),
  RECEIVABLES_UNPAID: text("买方实际付款的销售额", "the sales that buyers do pay"),
  TAX_PAID: text("近12个月实缴税额", "tax paid in the last twelve months"),
  CREDIT_OVERDUE: text("现有授信逾期", "credit that is overdue"),
  EXISTING_CREDIT: text("已有授信占用", "credit already outstanding"),
  INCLUSIVE_CEILING: text("普惠型小微企业单户授信上限", "the ceiling of inclusive credit"),
};

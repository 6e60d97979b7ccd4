/** The shapes of the platform's HTTP interface, under the names the pages use. */

export interface Bilingual {
  zh: string;
  en: string;
}

export interface Money {
  amount: string;
  currency: string;
}

export interface Listing<T> {
  items: T[];
  next?: string | null;
}

export type Role =
  | "ENTERPRISE"
  | "LENDER"
  | "GUARANTOR"
  | "DEBTOR"
  | "PROVIDER"
  | "REGULATOR"
  | "OPERATOR";

export interface EnterpriseName {
  uscc: string;
  name: string;
}

export interface InstitutionName {
  id: string;
  name: string;
  kind?: string;
}

export interface Me {
  subject: string;
  displayName: string;
  role: Role;
  businessDate?: string | null;
  enterprise?: EnterpriseName | null;
  institution?: InstitutionName | null;
}

export interface Coded {
  code: string;
  name?: string | Bilingual | null;
}

export interface Enterprise extends EnterpriseName {
  establishedOn?: string | null;
  industry?: Coded | null;
  division?: Coded | null;
  sizeClass?: string | null;
  warnings?: (string | Bilingual)[];
}

export type Outcome =
  | "GRADED"
  | "REFERRED"
  | "CONSENT_MISSING"
  | "IN_LIQUIDATION"
  | "TOO_LITTLE_EVIDENCE";

export interface Reason {
  code: string;
  text: Bilingual;
  pointsLost: number;
  improvement?: Bilingual | null;
}

export interface FeatureLine {
  name: string;
  title: Bilingual;
  family: string;
  unit: string;
  /** The measurement; nothing where it is not known. */
  value?: number | null;
  /** The same as people write it. */
  text: Bilingual;
  /** Why it matters to a lender. */
  why?: Bilingual | null;
}

export interface Freshness {
  family: string;
  newest?: string | null;
  ageDays?: number | null;
  stale: boolean;
}

export interface Provenance {
  featureSet: string;
  scorecard: string;
  watermark?: string | null;
  digest: string;
  policyDate?: string | null;
}

export interface Profile {
  enterprise: EnterpriseName;
  asOf: string;
  outcome: Outcome;
  points?: number | null;
  grade?: string | null;
  provisional: boolean;
  limit?: { amount: Money; binding: string } | null;
  reasons: Reason[];
  message?: Bilingual | string | null;
  features: FeatureLine[];
  freshness: Freshness[];
  coverage: string;
  confidence: string;
  provenance: Provenance;
}

export interface Grantee {
  kind: "PLATFORM" | "INSTITUTION";
  id?: string | null;
  name: string;
}

export interface Consent {
  id: string;
  grantee: Grantee;
  families: string[];
  purpose: string;
  grantedAt: string;
  validUntil: string;
  revokedAt?: string | null;
  live: boolean;
}

export interface ConsentGrant {
  granteeInstitution?: string;
  families: string[];
  purpose: string;
  validUntil: string;
}

export interface Access {
  at: string;
  actor: string;
  institution?: InstitutionName | string | null;
  purpose: string;
  families: string[];
  consent?: string | null;
  /** A refused reading is on record too. */
  permitted?: boolean;
}

export interface Product {
  id: string;
  code: string;
  name: Bilingual;
  kind: string;
  lender: InstitutionName;
  summary: Bilingual;
  amount: { from: Money; to: Money };
  tenorMonths: { from: number; to: number };
  rate: { from: string; to: string };
  criteria: { text: Bilingual }[];
  timePromiseDays: number;
  documents: Bilingual[];
  security: Bilingual;
}

export interface ProductName {
  id: string;
  name: Bilingual | string;
  lender: InstitutionName;
}

export interface PolicyFinding {
  rule: string;
  severity: string;
  text: Bilingual;
  source: string;
}

export interface Weights {
  cost: string;
  amountFit: string;
  likelihood: string;
  time: string;
}

export interface Proposal {
  id: string;
  rank: number;
  product: ProductName;
  structure: string;
  amount: Money;
  tenorMonths: number;
  annualRate: string;
  guaranteeFeeRate?: string | null;
  guarantor?: InstitutionName | null;
  allInAnnualCost: string;
  monthlyPayment?: Money | null;
  /** What is paid over the whole term. */
  cost?: {
    interest: Money;
    guaranteeFee: Money;
    subsidy: Money;
    otherFees: Money;
    total: Money;
  } | null;
  repayment: string;
  timePromiseDays: number;
  score: string | number;
  weights: Weights;
  /** What speaks for the proposal, each between 0 and 1, before it is weighed. */
  merits?: Weights | null;
  sentence: Bilingual;
  findings: PolicyFinding[];
  expiresAt?: string | null;
  leadId?: string | null;
}

export interface Shortfall {
  criterion: Bilingual;
  feature?: string | null;
  operator?: string | null;
  threshold?: string | null;
  actual?: string | null;
  distance?: string | null;
  text: Bilingual;
}

export interface UnmetProduct {
  product: ProductName;
  shortfalls: Shortfall[];
}

export interface HistoryLine {
  at: string;
  event: string;
  text: Bilingual;
}

export type ApplicationState = "OPEN" | "LEADS_SENT" | "ACCEPTED" | "WITHDRAWN" | "EXPIRED";

export interface ApplicationRequest {
  amount: Money;
  tenorMonths: number;
  purpose: string;
}

export interface Application {
  id: string;
  state: ApplicationState;
  amount: Money;
  tenorMonths: number;
  purpose: string;
  submittedAt: string;
  profile?: { grade?: string | null; points?: number | null; asOf: string } | null;
  proposals: Proposal[];
  unmet: UnmetProduct[];
  history: HistoryLine[];
}

export type LeadState = "DELIVERED" | "OFFERED" | "DECLINED" | "ACCEPTED" | "WITHDRAWN" | "EXPIRED";

export interface Offer {
  id: string;
  state: string;
  amount: Money;
  tenorMonths: number;
  annualRate: string;
  validUntil: string;
  conditions?: string | null;
  lender?: InstitutionName | null;
  leadId?: string;
  madeAt?: string | null;
}

export interface Lead {
  id: string;
  state: LeadState;
  enterprise: EnterpriseName & { industry?: Coded | null; sizeClass?: string | null };
  grade?: string | null;
  points?: number | null;
  amount: Money;
  tenorMonths: number;
  product: { id: string; name: Bilingual | string };
  proposal?: Proposal | null;
  deliveredAt: string;
  answerBy?: string | null;
  overdue: boolean;
  refusalReason?: string | null;
}

export interface LeadDetail extends Lead {
  profile?: Profile | null;
  consentRevoked?: boolean;
  offers?: Offer[];
}

export interface OfferTerms {
  amount: Money;
  tenorMonths: number;
  annualRate: string;
  validUntil: string;
  conditions?: string;
}

export type LoadState = "RECEIVING" | "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED";

export interface Load {
  id: string;
  kind: string;
  provider: string;
  state: LoadState;
  rowsRead: number;
  rowsStored: number;
  rowsRepeated: number;
  rowsCorrected: number;
  rowsRejected: number;
  bytesRead: number;
  bytesTotal?: number | null;
  startedAt?: string | null;
  finishedAt?: string | null;
  failure?: string | null;
}

export type Overview = Record<string, number | string | null>;

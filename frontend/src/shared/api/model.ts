import type { components } from "@/shared/api/schema";

/** The shapes of the platform's HTTP interface, under the names the pages use. */

type Schemas = components["schemas"];

export interface Listing<T> {
  items: T[];
  next?: string | null;
}

export type Bilingual = Schemas["TextView"];
export type Money = Schemas["MoneyView"];
export type Coded = Schemas["CodeView"];

export type Role = Schemas["Role"];
export type Me = Schemas["MeView"];
export type EnterpriseName = Schemas["EnterpriseNameView"];
export type InstitutionName = Schemas["InstitutionView"];
export type Enterprise = Schemas["EnterpriseView"];

export type Profile = Schemas["ProfileView"];
export type Risk = Schemas["RiskView"];
export type Movement = Schemas["MovementView"];
export type SealedProfile = Schemas["MovementView.SealedView"];
export type Reason = Schemas["ProfileView.ReasonView"];
export type FeatureLine = Schemas["FeatureView"];
export type Outlook = Schemas["OutlookView"];
export type Connections = Schemas["ConnectionsView"];
export type RelatedEnterprise = Schemas["ConnectionsView.RelatedView"];
export type Limit = Schemas["LimitView"];
export type Freshness = Schemas["ProfileView.FreshnessView"];

export type Consent = Schemas["ConsentView"];
export type ConsentGrant = Schemas["ConsentForm"];
export type Access = Schemas["AccessView"];

export type Product = Schemas["ProductView"];
export type ProductDraft = Schemas["ProductDraftView"];
export type ProductVersion = Schemas["VersionsView.VersionView"];
export type ProductChange = Schemas["ChangeView"];
export type DraftCheck = Schemas["DraftCheckView"];
export type DraftFault = Schemas["DraftCheckView.FaultView"];
export type DecisionTable = Schemas["DecisionTableView"];
export type Simulation = Schemas["SimulationView"];
export type CountShown = Schemas["SimulationView.CountView"];
export type Curve = Schemas["SimulationView.CurveView"];
export type Subject = Schemas["SubjectsView.SubjectView"];
export type Proposal = Schemas["ProposalView"];
export type ProposalBenefit = Schemas["ProposalView.BenefitView"];
export type PolicyFinding = Schemas["ProposalView.FindingView"];

export type Application = Schemas["ApplicationView"];
export type ApplicationRequest = Schemas["ApplicationForm"];
export type UnmetProduct = Schemas["ApplicationView.UnmetView"];
export type Shortfall = Schemas["ApplicationView.ShortfallView"];
export type Way = Schemas["WaysView.WayView"];
export type HistoryLine = Schemas["ApplicationView.EventView"];

export type Lead = Schemas["LeadView"];
export type Offer = Schemas["OfferView"];
export type OfferTerms = Schemas["OfferForm"];

export type BudgetPlan = Schemas["BudgetPlanView"];
export type BudgetTotals = Schemas["BudgetPlanView.TotalsView"];
export type BudgetQuestion = Schemas["BudgetQuestionForm"];
export type BudgetLimit = Schemas["BudgetForms.LimitForm"];
export type BudgetChurn = Schemas["BudgetForms.ChurnForm"];
export type BudgetRow = Schemas["BudgetRowView"];
export type BudgetLimitUse = Schemas["BudgetLimitsView.LimitUseView"];
export type BudgetGround = Schemas["BudgetGroundView"];

export type Capacity = Schemas["CapacityView"];
export type CapacityLimit = Schemas["CapacityView.LimitView"];
export type Reservation = Schemas["ReservationView"];
export type ReserveOrder = Schemas["ReservationForms.ReserveForm"];
export type GuaranteeProgramme = Schemas["ProgrammeView"];
export type GuaranteeCase = Schemas["CaseView"];

export type Models = Schemas["ModelsView"];
export type Model = Schemas["ModelView"];
export type ModelDetail = Schemas["ModelDetailView"];
export type Stability = Schemas["StabilityView"];
export type Overrides = Schemas["OverridesView"];
export type Override = Schemas["OverrideView"];
export type OverrideOrder = Schemas["OverrideForm"];
export type OverrideNote = Schemas["OverrideNoteView"];

export type Load = Schemas["LoadView"];

/** Counts by name. */
export type Overview = Schemas["Counts"];

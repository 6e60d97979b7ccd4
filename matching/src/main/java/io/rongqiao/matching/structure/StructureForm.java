package io.rongqiao.matching.structure;

/** The forms that financing takes. */
public enum StructureForm {
  LOAN,
  LOAN_WITH_GUARANTEE,
  LOAN_WITH_RE_GUARANTEE,
  LOAN_WITH_NATIONAL_FUND,
  RECEIVABLE_PLEDGE,
  FACTORING,
  REVERSE_FACTORING,
  PROCUREMENT_CONTRACT_LOAN,
  LEASE,
  INSURED_LOAN,
  RENEWAL,
  BRIDGE;

  boolean isOnReceivables() {
    return this == RECEIVABLE_PLEDGE || this == FACTORING || this == REVERSE_FACTORING;
  }
}

package io.rongqiao.matching.structure;

/** How a loan is paid back, month by month. */
public enum Repayment {
  /** 等额本息: the same sum every month. */
  EQUAL_INSTALMENTS,
  /** 等额本金: the same part of the principal every month, and interest on what is left. */
  EQUAL_PRINCIPAL,
  /** 按月付息、到期还本: interest every month, the principal at the end. */
  INTEREST_ONLY_BULLET,
  /** 到期一次还本付息: everything at the end, as when the invoice is paid. */
  BULLET
}

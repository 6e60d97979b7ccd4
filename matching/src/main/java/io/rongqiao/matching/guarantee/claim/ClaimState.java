package io.rongqiao.matching.guarantee.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where a call on a guarantee stands, and where it can go from there. */
public enum ClaimState {
  /** The bank told that the loan is overdue. */
  NOTIFIED("逾期通知"),
  /** The bank asks to be paid, with evidence. */
  CLAIMED("已申请代偿"),
  /** The borrower caught up before anything was paid. */
  CURED("已补足"),
  /** The guarantor found that it does not owe. */
  REFUSED("拒绝代偿"),
  /** The guarantor paid; the loss is not shared yet. */
  PAID("已代偿"),
  /** Every tier knows its part; recoveries flow back. */
  SHARED("已分险"),
  /** Everything came back, or what could. */
  CLOSED("已结清"),
  /** What did not come back is given up. */
  WRITTEN_OFF("已核销");

  private final String zh;

  ClaimState(String zh) {
    this.zh = zh;
  }

  public String zh() {
    return zh;
  }

  public boolean canBecome(ClaimState next) {
    return nexts().contains(next);
  }

  private Set<ClaimState> nexts() {
    return switch (this) {
      case NOTIFIED -> EnumSet.of(CLAIMED, CURED);
      case CLAIMED -> EnumSet.of(PAID, REFUSED, CURED);
      case PAID -> EnumSet.of(SHARED);
      case SHARED -> EnumSet.of(CLOSED, WRITTEN_OFF);
      case CURED, REFUSED, CLOSED, WRITTEN_OFF -> EnumSet.noneOf(ClaimState.class);
    };
  }
}

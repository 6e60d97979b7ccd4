package io.rongqiao.matching.guarantee;

import java.util.EnumSet;
import java.util.Set;

/** Where a risk-sharing case stands, and where it can go from there. */
public enum CaseState {
  DRAFTED("草稿"),
  SUBMITTED("已提交"),
  REVIEWING("审核中"),
  APPROVED("已批准"),
  DECLINED("已拒绝"),
  EFFECTIVE("担保生效"),
  RELEASED("担保解除"),
  CLAIMED("代偿中"),
  RECOVERING("追偿中"),
  CLOSED("已结案");

  private final String zh;

  CaseState(String zh) {
    this.zh = zh;
  }

  public String zh() {
    return zh;
  }

  public boolean canBecome(CaseState next) {
    return nexts().contains(next);
  }

  /** Whether nothing happens to it any more. */
  public boolean isFinal() {
    return nexts().isEmpty();
  }

  private Set<CaseState> nexts() {
    return switch (this) {
      case DRAFTED -> EnumSet.of(SUBMITTED, CLOSED);
      case SUBMITTED -> EnumSet.of(REVIEWING, CLOSED);
      case REVIEWING -> EnumSet.of(APPROVED, DECLINED, CLOSED);
      case APPROVED -> EnumSet.of(EFFECTIVE, CLOSED);
      case EFFECTIVE -> EnumSet.of(RELEASED, CLAIMED);
      case CLAIMED -> EnumSet.of(EFFECTIVE, RECOVERING);
      case DECLINED, RELEASED, RECOVERING -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(CaseState.class);
    };
  }
}

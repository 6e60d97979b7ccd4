package io.rongqiao.matching.guarantee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case, for every party of it to read. */
public record CaseEvent(Instant at, Kind kind, String actor, @Nullable String remark) {

  /** What happened. */
  public enum Kind {
    DRAFTED("起草"),
    SUBMITTED("提交"),
    REVIEW_BEGAN("开始审核"),
    DOCUMENT_ADDED("补充材料"),
    QUESTION_ASKED("提问"),
    QUESTION_ANSWERED("答复"),
    FINDING_ANSWERED("说明政策提示"),
    FIRST_VERDICT("初审意见"),
    APPROVED("批准"),
    DECLINED("拒绝"),
    BEGAN("担保生效"),
    REPAID("部分还款"),
    RELEASED("担保解除"),
    OVERDUE_NOTIFIED("逾期通知"),
    CURED("逾期已补足"),
    CLAIMED("申请代偿"),
    CLAIM_REFUSED("拒绝代偿"),
    CLAIM_PAID("代偿"),
    CLAIM_SHARED("分险"),
    RECOVERED("追偿到账"),
    WRITTEN_OFF("核销"),
    WITHDRAWN("撤回"),
    LAPSED("批准失效"),
    CLOSED("结案");

    private final String zh;

    Kind(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }
}

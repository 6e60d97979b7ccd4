package io.rongqiao.matching.guarantee;

/** How a case comes to a guarantor. */
public enum CaseWay {
  /** One by one, reviewed before the loan is paid out. */
  REVIEWED,
  /** 总对总: filed in a batch after the bank has lent inside agreed rules. */
  BATCH
}

package io.rongqiao.matching.application;

import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;

/** One line of an application's history. */
public record ApplicationEvent(Instant at, Kind kind, String actor, Bilingual text) {

  /** What happened. */
  public enum Kind {
    SUBMITTED,
    MATCHED,
    LEADS_SENT,
    LEAD_DECLINED,
    OFFER_MADE,
    OFFER_ACCEPTED,
    OFFER_REFUSED,
    WITHDRAWN
  }
}

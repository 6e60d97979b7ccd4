package io.rongqiao.matching.lead;

/** What came of declining a lead. */
public sealed interface Declination {

  /** It is declined, now or since earlier. */
  record Declined(Lead lead) implements Declination {}

  /** No such lead is addressed to the lender. */
  record NoSuchLead() implements Declination {}

  /** The lead has ended otherwise. */
  record LeadClosed(LeadState state) implements Declination {}
}

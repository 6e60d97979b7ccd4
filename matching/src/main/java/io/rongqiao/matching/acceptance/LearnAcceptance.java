package io.rongqiao.matching.acceptance;

import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Learns the curves anew from the offers that have ended until now. */
public final class LearnAcceptance {

  /**
   * Two versions lie so many outcomes apart at least, lest the difference between them tell of a
   * few.
   */
  static final int LEAST_NEW = 20;

  /** What is being decided just now may not be visible yet, so it is left to the next version. */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final EndedOffers ended;
  private final AcceptanceVersions versions;
  private final BusinessDate businessDate;
  private final Clock clock;

  public LearnAcceptance(
      Transactions transactions,
      EndedOffers ended,
      AcceptanceVersions versions,
      BusinessDate businessDate,
      Clock clock) {
    this.transactions = transactions;
    this.ended = ended;
    this.versions = versions;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  /**
   * The new version, which is in force at once; none where too little is new or nothing differs.
   */
  public Optional<AcceptanceVersion> learn(String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = businessDate.today();
    return transactions.call(new Access.Platform(actor), () -> learn(actor, now, day));
  }

  private Optional<AcceptanceVersion> learn(String actor, Instant now, LocalDate day) {
    Instant before = now.minus(SETTLED);
    List<EndedOffer> outcomes = ended.before(before, day);
    SortedMap<String, GradeCurve> curves = CurveFitting.fit(outcomes, Likelihood.STATED);
    Optional<AcceptanceVersion> last = versions.newest();
    int known = last.map(AcceptanceVersion::outcomes).orElse(0);
    boolean same = last.map(it -> it.curves().equals(curves)).orElse(curves.isEmpty());
    if (same || Math.abs(outcomes.size() - known) < LEAST_NEW) {
      return Optional.empty();
    }
    int number = last.map(it -> it.number() + 1).orElse(1);
    AcceptanceVersion version =
        new AcceptanceVersion(number, now, actor, before, day, outcomes.size(), curves);
    return versions.add(version) ? Optional.of(version) : Optional.empty();
  }
}

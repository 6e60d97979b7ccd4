package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The applications of enterprises, with their rounds and history. An enterprise sees its own. */
public interface Applications {

  /** Where a listing begins. */
  Instant NEWEST = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * Adds all these applications and tells the facts, or does nothing: where what one was matched by
   * holds no longer, its account is not open or its key was used before. It is one statement, for
   * {@link io.rongqiao.migrations.transaction.Transactions#alone}.
   *
   * @param day by which it is judged which contracts are due
   * @return whether all were added
   */
  boolean addAllAtOnce(List<NewApplication> applications, List<Fact> facts, LocalDate day);

  /**
   * Adds applications of several enterprises, and tells of each in its place what came of it; only
   * those that are added change anything. The unit of work acts for the platform.
   */
  List<Addition> addAll(List<NewApplication> applications);

  /** What came of adding an application. */
  enum Addition {
    ADDED,
    /** The enterprise used the key before. */
    KEY_USED,
    /** A publication came between the match and the addition. */
    CATALOGUE_CHANGED,
    /** What was remembered of the enterprise holds no longer. */
    GROUNDS_CHANGED,
    /** The account by which a person applies is not open, or not the enterprise's. */
    ACCOUNT_CLOSED
  }

  Optional<Application> find(ApplicationId id);

  Optional<Application> findByKey(EnterpriseKey enterprise, ClientKey key);

  /** As {@link #find}, and holds it until the unit of work ends, so that nobody else changes it. */
  Optional<Application> lock(ApplicationId id);

  /** Those of an enterprise submitted before a moment, the newest first. */
  List<Application> of(EnterpriseKey enterprise, Instant before, int limit);

  /**
   * Those of the enterprises that were neither accepted nor withdrawn, the oldest first. They are
   * held until the unit of work ends, so that nobody else changes them.
   */
  List<Application> lockLive(Set<EnterpriseKey> enterprises);

  /** The next enterprises after a key that have a live one; only the platform is told. */
  List<EnterpriseKey> enterprisesWithLive(long after, int limit);

  /**
   * The next enterprises after a key that have a live one which was last matched before a day; only
   * the platform is told.
   */
  List<EnterpriseKey> enterprisesMatchedBefore(LocalDate day, long after, int limit);

  /** Of these enterprises those that have a live one; only the platform is told. */
  Set<EnterpriseKey> withLive(Set<EnterpriseKey> enterprises);

  /** Keeps the new state; the application must have been locked in this unit of work. */
  void update(Application changed);

  /**
   * Keeps further rounds, each of another application, and what they add to its history. One that
   * matched the same assessment with the same catalogue the same day before is left out.
   *
   * @return those that were kept
   */
  Set<ApplicationId> addRounds(List<FurtherRound> rounds);

  /** The number of the last round of each application that has one. */
  Map<ApplicationId, Integer> lastRounds(Set<ApplicationId> ids);

  /** The last round. */
  Optional<MatchRound> latestRound(ApplicationId id);

  /** A proposal of any round. */
  Optional<Proposal> proposal(ApplicationId application, ProposalId id);

  /** Keeps what happened, the oldest first. */
  void addEvents(Application application, List<ApplicationEvent> events);

  /** Keeps one more thing that happened. */
  default void addEvent(Application application, ApplicationEvent event) {
    addEvents(application, List.of(event));
  }

  /** What happened, the oldest first. */
  List<ApplicationEvent> history(ApplicationId id);
}

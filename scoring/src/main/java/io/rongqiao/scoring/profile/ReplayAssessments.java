package io.rongqiao.scoring.profile;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.profile.Replayables.Replayable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes one kept assessment again, or all of a day, and tells which came to the same bytes. */
public final class ReplayAssessments {

  private final Transactions transactions;
  private final Replayables replayables;
  private final ReplayAssessment replay;

  public ReplayAssessments(
      Transactions transactions, Replayables replayables, ReplayAssessment replay) {
    this.transactions = transactions;
    this.replayables = replayables;
    this.replay = replay;
  }

  /** Every assessment as of a day. */
  public List<Replayed> ofDay(LocalDate asOf, String actor) {
    return all(transactions.call(new Access.Platform(actor), () -> replayables.asOf(asOf)));
  }

  /** One assessment; nothing where there is none of that id. */
  public Optional<Replayed> one(AssessmentId id, String actor) {
    Optional<Replayable> found =
        transactions.call(new Access.Platform(actor), () -> replayables.find(id));
    return found.map(this::again);
  }

  private List<Replayed> all(List<Replayable> found) {
    List<Replayed> done = new ArrayList<>();
    found.forEach(one -> done.add(again(one)));
    return List.copyOf(done);
  }

  private Replayed again(Replayable one) {
    ConsentId consent = one.consent();
    Optional<ReplayAssessment.Replay> again =
        consent == null
            ? Optional.empty()
            : replay.replay(one.enterprise(), one.assessment(), consent);
    return again
        .map(
            it ->
                new Replayed(
                    one.assessment(),
                    it.isSame() ? Result.SAME : Result.DIFFERENT,
                    it.kept().digest(),
                    SealedProfile.digest(it.recomputed())))
        .orElseGet(() -> new Replayed(one.assessment(), Result.NOT_READABLE, null, null));
  }

  /** What a replay came to. */
  public enum Result {
    SAME,
    DIFFERENT,
    /** No live consent covers what it rests on. */
    NOT_READABLE
  }

  /**
   * One assessment computed again.
   *
   * @param kept the digest of the sealed bytes; null where they may not be read
   * @param recomputed the digest of what came out
   */
  public record Replayed(
      AssessmentId assessment, Result result, @Nullable String kept, @Nullable String recomputed) {}
}

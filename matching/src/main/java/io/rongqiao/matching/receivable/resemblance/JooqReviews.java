package io.rongqiao.matching.receivable.resemblance;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_REVIEW;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_REVIEW_SIDE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** {@link Reviews} kept in PostgreSQL. */
public final class JooqReviews implements Reviews {

  private static final SelectField<Optional<Review.Decision>> DECISION =
      row(RECEIVABLE_REVIEW.DECIDED_BY, RECEIVABLE_REVIEW.DECIDED_AT, RECEIVABLE_REVIEW.REASON)
          .mapping(JooqReviews::decision);

  private static final Field<List<Review.ReviewSide>> SIDES =
      multiset(
              select(
                      RECEIVABLE_REVIEW_SIDE.PLACE.convertFrom(Review.Place::valueOf),
                      RECEIVABLE_REVIEW_SIDE.RECEIVABLE_ID.convertFrom(ReceivableId::new),
                      RECEIVABLE_REVIEW_SIDE.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
                      RECEIVABLE_REVIEW_SIDE.UPLOADER_KEY.convertFrom(EnterpriseKey::new),
                      RECEIVABLE_REVIEW_SIDE.SUMMARY.convertFrom(JSONB::data))
                  .from(RECEIVABLE_REVIEW_SIDE)
                  .where(RECEIVABLE_REVIEW_SIDE.REVIEW_ID.eq(RECEIVABLE_REVIEW.ID))
                  .orderBy(RECEIVABLE_REVIEW_SIDE.NUMBER))
          .convertFrom(found -> found.map(Records.mapping(Review.ReviewSide::new)));

  private final DSLContext db;

  public JooqReviews(DSLContext db) {
    this.db = db;
  }

  @Override
  public void waitForOthersComparing(String debtorUscc) {
    db.query(
            "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
            "receivables of debtor " + debtorUscc)
        .execute();
  }

  @Override
  public void open(Review review) {
    db.insertInto(RECEIVABLE_REVIEW)
        .set(RECEIVABLE_REVIEW.ID, review.id().value())
        .set(RECEIVABLE_REVIEW.DISGUISE, review.disguise().name())
        .set(RECEIVABLE_REVIEW.STATE, review.state().name())
        .set(RECEIVABLE_REVIEW.OPENED_AT, review.openedAt())
        .execute();
    int number = 0;
    for (Review.ReviewSide side : review.sides()) {
      number++;
      ReceivableId receivable = side.receivable();
      db.insertInto(RECEIVABLE_REVIEW_SIDE)
          .set(RECEIVABLE_REVIEW_SIDE.REVIEW_ID, review.id().value())
          .set(RECEIVABLE_REVIEW_SIDE.NUMBER, number)
          .set(RECEIVABLE_REVIEW_SIDE.PLACE, side.place().name())
          .set(RECEIVABLE_REVIEW_SIDE.RECEIVABLE_ID, receivable == null ? null : receivable.value())
          .set(RECEIVABLE_REVIEW_SIDE.CREDITOR_KEY, side.creditor().value())
          .set(RECEIVABLE_REVIEW_SIDE.UPLOADER_KEY, side.uploader().value())
          .set(RECEIVABLE_REVIEW_SIDE.SUMMARY, JSONB.valueOf(side.summary()))
          .execute();
    }
  }

  @Override
  public Optional<Review> find(ReviewId id) {
    return reviews()
        .where(RECEIVABLE_REVIEW.ID.eq(id.value()))
        .fetchOptional(Records.mapping(JooqReviews::review));
  }

  @Override
  public Optional<Review> lock(ReviewId id) {
    return reviews()
        .where(RECEIVABLE_REVIEW.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(Records.mapping(JooqReviews::review));
  }

  @Override
  public List<Review> page(Review.@Nullable State state, Place after, int limit) {
    return reviews()
        .where(
            state == null ? noCondition() : RECEIVABLE_REVIEW.STATE.eq(state.name()),
            row(RECEIVABLE_REVIEW.OPENED_AT, RECEIVABLE_REVIEW.ID)
                .lt(after.openedAt(), after.review().value()))
        .orderBy(RECEIVABLE_REVIEW.OPENED_AT.desc(), RECEIVABLE_REVIEW.ID.desc())
        .limit(limit)
        .fetch(Records.mapping(JooqReviews::review));
  }

  @Override
  public boolean isAttemptOpen(ReceivableId earlier, EnterpriseKey uploader) {
    var attempt = RECEIVABLE_REVIEW_SIDE.as("attempt");
    return db.fetchExists(
        select(RECEIVABLE_REVIEW.ID)
            .from(RECEIVABLE_REVIEW)
            .join(RECEIVABLE_REVIEW_SIDE)
            .on(RECEIVABLE_REVIEW_SIDE.REVIEW_ID.eq(RECEIVABLE_REVIEW.ID))
            .join(attempt)
            .on(attempt.REVIEW_ID.eq(RECEIVABLE_REVIEW.ID))
            .where(
                RECEIVABLE_REVIEW.STATE.eq(Review.State.OPEN.name()),
                RECEIVABLE_REVIEW_SIDE.RECEIVABLE_ID.eq(earlier.value()),
                attempt.RECEIVABLE_ID.isNull(),
                attempt.UPLOADER_KEY.eq(uploader.value())));
  }

  @Override
  public void update(Review decided) {
    Review.Decision decision = decided.decision();
    if (decision == null) {
      throw new IllegalArgumentException("a review changes by its decision");
    }
    int updated =
        db.update(RECEIVABLE_REVIEW)
            .set(RECEIVABLE_REVIEW.STATE, decided.state().name())
            .set(RECEIVABLE_REVIEW.DECIDED_AT, decision.at())
            .set(RECEIVABLE_REVIEW.DECIDED_BY, decision.actor())
            .set(RECEIVABLE_REVIEW.REASON, decision.reason())
            .set(RECEIVABLE_REVIEW.VERSION, decided.version())
            .where(
                RECEIVABLE_REVIEW.ID.eq(decided.id().value()),
                RECEIVABLE_REVIEW.VERSION.eq(decided.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Review %s was changed without its lock".formatted(decided.id()));
    }
  }

  private SelectJoinStep<
          Record7<
              UUID,
              String,
              String,
              Instant,
              Optional<Review.Decision>,
              List<Review.ReviewSide>,
              Long>>
      reviews() {
    return db.select(
            RECEIVABLE_REVIEW.ID,
            RECEIVABLE_REVIEW.DISGUISE,
            RECEIVABLE_REVIEW.STATE,
            RECEIVABLE_REVIEW.OPENED_AT,
            DECISION,
            SIDES,
            RECEIVABLE_REVIEW.VERSION)
        .from(RECEIVABLE_REVIEW);
  }

  private static Review review(
      UUID id,
      String disguise,
      String state,
      Instant openedAt,
      Optional<Review.Decision> decision,
      List<Review.ReviewSide> sides,
      long version) {
    return new Review(
        new ReviewId(id),
        Disguise.valueOf(disguise),
        Review.State.valueOf(state),
        openedAt,
        decision.orElse(null),
        sides,
        version);
  }

  private static Optional<Review.Decision> decision(
      @Nullable String actor, @Nullable Instant at, @Nullable String reason) {
    return actor == null || at == null || reason == null
        ? Optional.empty()
        : Optional.of(new Review.Decision(actor, at, reason));
  }
}

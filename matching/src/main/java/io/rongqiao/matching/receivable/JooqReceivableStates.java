package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ANSWER;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static java.math.BigDecimal.ZERO;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** {@link Receivable#stateOn} as a condition on rows. */
final class JooqReceivableStates {

  private static final Condition LIVE = condition(RECEIVABLE.LIVE);

  private static final Condition OWED =
      LIVE.and(
          RECEIVABLE_BALANCE.REDUCED.plus(RECEIVABLE_BALANCE.SETTLED).lt(RECEIVABLE_BALANCE.FACE));

  private static final Condition PAID_OFF =
      LIVE.and(
          RECEIVABLE_BALANCE.REDUCED.plus(RECEIVABLE_BALANCE.SETTLED).eq(RECEIVABLE_BALANCE.FACE));

  private static final Condition ANSWERED =
      exists(
          selectOne()
              .from(RECEIVABLE_ANSWER)
              .where(RECEIVABLE_ANSWER.RECEIVABLE_ID.eq(RECEIVABLE.ID)));

  private JooqReceivableStates() {}

  static Condition on(LocalDate day, @Nullable ReceivableState state) {
    return switch (state) {
      case null -> noCondition();
      case AWAITING_ANSWER -> OWED.and(not(ANSWERED)).and(RECEIVABLE.ANSWER_BY.ge(day));
      case UNANSWERED -> OWED.and(not(ANSWERED)).and(RECEIVABLE.ANSWER_BY.lt(day));
      case CONFIRMED -> OWED.and(last(RECEIVABLE_ANSWER.DISPUTED.eq(ZERO)));
      case DISPUTED -> OWED.and(last(RECEIVABLE_ANSWER.CONFIRMED.eq(ZERO)));
      case PARTLY_CONFIRMED ->
          OWED.and(
              last(RECEIVABLE_ANSWER.CONFIRMED.gt(ZERO).and(RECEIVABLE_ANSWER.DISPUTED.gt(ZERO))));
      case SETTLED -> PAID_OFF.and(RECEIVABLE_BALANCE.SETTLED.gt(ZERO));
      case EXTINGUISHED -> PAID_OFF.and(RECEIVABLE_BALANCE.SETTLED.eq(ZERO));
      case WITHDRAWN -> not(LIVE);
    };
  }

  private static Condition last(Condition holds) {
    var other = RECEIVABLE_ANSWER.as("other");
    return exists(
        selectOne()
            .from(RECEIVABLE_ANSWER)
            .where(
                RECEIVABLE_ANSWER.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                RECEIVABLE_ANSWER.NUMBER.eq(
                    select(max(other.NUMBER))
                        .from(other)
                        .where(other.RECEIVABLE_ID.eq(RECEIVABLE.ID))),
                holds));
  }
}

package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.arrears.OverdueAct;
import io.rongqiao.matching.receivable.arrears.OverdueEntry;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of overdue payables.
 *
 * @param state NOTIFIED, UNANSWERED, ACCEPTED, CONTESTED, SETTLED or REMOVED on this day
 * @param amount unpaid when it was entered or last corrected
 * @param outstanding what is owed on the receivable now
 * @param answerBy the last day for the debtor's answer
 * @param version what If-Match names on a change
 */
@Serdeable
record OverdueEntryView(
    UUID id,
    UUID receivableId,
    String debtor,
    String kind,
    String origin,
    String state,
    MoneyView amount,
    MoneyView outstanding,
    LocalDate dueOn,
    LocalDate answerBy,
    @Nullable String answer,
    @Nullable LocalDate payBy,
    Instant enteredAt,
    List<ActView> acts,
    long version) {

  static OverdueEntryView of(
      OverdueEntry entry, LocalDate today, Money outstanding, List<OverdueAct> acts) {
    return new OverdueEntryView(
        entry.id().value(),
        entry.receivable().value(),
        entry.debtor().value(),
        entry.kind().name(),
        entry.origin().name(),
        entry.stateOn(today).name(),
        MoneyView.of(entry.amount()),
        MoneyView.of(outstanding),
        entry.dueOn(),
        entry.answerBy(),
        entry.answer(),
        entry.payBy(),
        entry.enteredAt(),
        acts.stream().map(ActView::of).toList(),
        entry.version());
  }

  /** Something done about it. */
  @Serdeable
  record ActView(String act, MoneyView amount, String state, @Nullable String reason, Instant at) {

    static ActView of(OverdueAct act) {
      return new ActView(
          act.kind().name(),
          MoneyView.of(act.amount()),
          act.state().name(),
          act.reason(),
          act.at());
    }
  }
}

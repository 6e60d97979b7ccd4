package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.receivable.registration.Act;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered interest.
 *
 * @param covered what of it the claim still covers, by order of time
 * @param certificate the number by which anybody who has it may verify the registration
 */
@Serdeable
record RegistrationView(
    UUID id,
    UUID receivableId,
    String state,
    String kind,
    TextView kindText,
    InstitutionView holder,
    String certificate,
    String agreement,
    MoneyView amount,
    @Nullable MoneyView covered,
    LocalDate validUntil,
    Instant registeredAt,
    List<ActView> acts,
    long version) {

  static RegistrationView of(
      Interest interest,
      InstitutionView holder,
      @Nullable Money covered,
      List<Act> acts,
      LocalDate today) {
    return new RegistrationView(
        interest.id().value(),
        interest.receivable().value(),
        interest.stateOn(today).name(),
        interest.kind().name(),
        TextView.of(interest.kind().words()),
        holder,
        interest.certificate().value(),
        interest.agreement(),
        MoneyView.of(interest.amount()),
        covered == null ? null : MoneyView.of(covered),
        interest.validUntil(),
        interest.registeredAt(),
        acts.stream().map(ActView::of).toList(),
        interest.version());
  }

  /** Something done about it; the amount and last day are those after it. */
  @Serdeable
  record ActView(
      String act,
      MoneyView amount,
      LocalDate validUntil,
      String agreement,
      @Nullable String reason,
      Instant at) {

    static ActView of(Act act) {
      return new ActView(
          act.kind().name(),
          MoneyView.of(act.amount()),
          act.validUntil(),
          act.agreement(),
          act.reason(),
          act.at());
    }
  }
}

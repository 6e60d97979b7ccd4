package io.rongqiao.api.guarantee.reservation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.reservation.ReserveForCustomer;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guarantor tells of what it reserves and releases. */
final class ReservationForms {

  private ReservationForms() {}

  /**
   * What is to be reserved.
   *
   * @param uscc of a customer of the guarantor's
   * @param until the moment until which it waits to be confirmed, of the real clock; left out where
   *     it is confirmed at once
   * @param confirmed whether the guarantee has begun already
   */
  @Serdeable
  record ReserveForm(
      @Nullable String uscc,
      @Nullable String programmeId,
      @Nullable MoneyForm amount,
      @Nullable String until,
      @Nullable Boolean confirmed) {

    ReserveForCustomer.Wish toWish(InstitutionId guarantor, ClientKey key) {
      return new ReserveForCustomer.Wish(
          guarantor,
          key,
          Field.read("uscc", uscc, Uscc::parse),
          new ProgrammeId(Field.read("programmeId", programmeId, UUID::fromString)),
          Field.read("amount", amount, MoneyForm::toMoney),
          moment());
    }

    private @Nullable Instant moment() {
      if (confirmed == null || !confirmed) {
        return Field.read("until", until, Instant::parse);
      }
      if (until != null) {
        throw Refused.badField("until", "is left out where it is confirmed at once", until);
      }
      return null;
    }
  }

  /**
   * How much is to be released.
   *
   * @param left what is to count afterwards; nothing where it is left out
   */
  @Serdeable
  record ReleaseForm(@Nullable MoneyForm left) {

    @Nullable Money leftOver() {
      return Field.readIfGiven("left", left, MoneyForm::toMoney).orElse(null);
    }
  }
}

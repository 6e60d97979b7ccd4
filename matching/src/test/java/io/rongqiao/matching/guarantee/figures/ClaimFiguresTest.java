package io.rongqiao.matching.guarantee.figures;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.StateStanding;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of guarantees, of customers and of the loans of each bank. */
class ClaimFiguresTest {

  private final GuarantorPlace place = new GuarantorPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void tellsClaimsAndWhatCameBackOfThem() {
    for (int i = 0; i < 4; i++) {
      place.begun(place.spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    EnterpriseKey mill = place.spinningMill("纺织厂", 50);
    GuaranteeCase loan = place.begun(mill, 800_000, 12);
    place.claimPaid(loan);
    place.later();
    place.recovered(loan, "200000.00");

    ClaimFigures february = place.figures(LocalDate.of(2020, 2, 1), TODAY).claims();
    ClaimFigures march = place.figures(LocalDate.of(2020, 3, 1), GuarantorPlace.IN_MARCH).claims();

    assertThat(february.count()).isEqualTo(1);
    assertThat(february.paid()).isEqualTo(Money.yuan(800_000));
    assertThat(february.claimRateOfEnded().fraction()).contains(new BigDecimal("1.000000"));
    assertThat(february.claimRateOfBegun().fraction()).contains(new BigDecimal("0.038462"));
    assertThat(february.recoveryRate().fraction()).contains(new BigDecimal("0.000000"));
    assertThat(march.openBefore()).isEqualTo(Money.yuan(800_000));
    assertThat(march.recovered()).isEqualTo(Money.yuan(200_000));
    assertThat(march.openAfter()).isEqualTo(Money.yuan(600_000));
    assertThat(march.recoveryRate().fraction()).contains(new BigDecimal("0.250000"));
    assertThat(march.claimRateOfEnded().fraction()).isEmpty();
  }

  @Test
  void customersSurviveUnlessTheGuarantorKnowsBetter() {
    for (int i = 0; i < 4; i++) {
      place.begun(place.spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    EnterpriseKey gone = place.spinningMill("停业厂", 50);
    place.begun(gone, 800_000, 12);
    GuaranteeCase called = place.begun(place.spinningMill("代偿厂", 50), 800_000, 12);
    place.claimPaid(called);
    assertThat(place.stated(gone, TODAY.minusDays(1), true, "s1"))
        .isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(place.stated(gone, TODAY, false, "s2"))
        .isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(place.stated(gone, TODAY, false, "s2"))
        .isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(place.stated(gone, TODAY, true, "s2"))
        .isEqualTo(new StateStanding.Outcome.KeyReused());
    assertThat(place.stated(place.world.enterprise("外人"), TODAY, true, "s3"))
        .isEqualTo(new StateStanding.Outcome.NoCustomer());

    Survival survival = place.figures(TODAY, TODAY).survival();

    assertThat(survival).isEqualTo(new Survival(6, 1, 2, 1));
    assertThat(survival.operating()).contains(new BigDecimal("0.833333"));
    assertThat(survival.creditworthy()).contains(new BigDecimal("0.666667"));
  }

  @Test
  void evaluatesEachBank() {
    for (int i = 0; i < 4; i++) {
      place.begun(place.spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    GuaranteeCase loan = place.begun(place.spinningMill("纺织厂", 50), 800_000, 12);
    place.later();
    assertThat(
            place.world.claim.giveNotice(
                place.world.bank, "rm", loan.id(), LocalDate.of(2020, 3, 3), new ClientKey("n")))
        .isInstanceOf(ClaimOutcome.Done.class);
    assertThat(place.world.claim.cure(place.world.bank, "rm", loan.id()))
        .isInstanceOf(ClaimOutcome.Done.class);

    BankEvaluation february =
        place
            .read
            .read(place.world.city, "x", new Period(LocalDate.of(2020, 2, 1), TODAY))
            .banks()
            .getFirst();
    BankEvaluation march =
        place
            .read
            .read(
                place.world.city,
                "x",
                new Period(LocalDate.of(2020, 3, 1), GuarantorPlace.IN_MARCH))
            .banks()
            .getFirst();

    assertThat(february.lender()).isEqualTo(place.world.bank);
    assertThat(february.recommended()).isEqualTo(new Slice(Money.yuan(20_800_000), 5, 5));
    assertThat(february.care().notices()).isZero();
    assertThat(march.recommended().cases()).isZero();
    assertThat(march.standing().amount()).isEqualTo(Money.yuan(20_800_000));
    assertThat(march.care()).isEqualTo(new BankEvaluation.LoanCare(1, 1, 0, new BigDecimal("7.0")));
  }
}

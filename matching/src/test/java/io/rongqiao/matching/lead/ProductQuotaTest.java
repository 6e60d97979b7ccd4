package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.quota.ProductQuota;
import io.rongqiao.matching.quota.QuotaDecision;
import io.rongqiao.matching.quota.QuotaPeriod;
import io.rongqiao.matching.quota.QuotaStatement;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.Unmet;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductQuotaTest {

  private final QuotaPlace place = new QuotaPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void leavesAProductOutWhoseQuotaIsUsedUpAndSaysHowMuchIsLeft() {
    place.approve(QuotaPlace.YEAR, "100.00");

    Composition found = place.composition(place.applied(place.world.anEnterprise("额度不足")));

    assertThat(place.proposalOf(found)).isEmpty();
    Unmet.Lack lack = place.unmetOf(found).orElseThrow().lacks().getFirst();
    Money least = place.product.terms().bounds().least();
    assertThat(lack.feature()).isEqualTo("product_quota");
    assertThat(lack.actual()).isEqualTo("100");
    assertThat(lack.threshold()).isEqualTo(least.amount().stripTrailingZeros().toPlainString());
    assertThat(lack.distance())
        .isEqualTo(
            least.amount().subtract(Money.yuan(100).amount()).stripTrailingZeros().toPlainString());
    assertThat(lack.text().zh()).contains("额度已用完", "剩余 100.00 元");
    assertThat(lack.text().en()).contains("used up", "CNY 100.00 is left");
  }

  @Test
  void proposesNoMoreThanIsLeft() {
    place.approve(QuotaPlace.YEAR, "250000.00");

    Proposal proposal =
        place
            .proposalOf(place.composition(place.applied(place.world.anEnterprise("部分额度"))))
            .orElseThrow();

    assertThat(proposal.financing().amount()).isEqualTo(Money.yuan(250_000));
  }

  @Test
  void matchesThoseWhoWaitAgainWhenItIsApprovedOrUsedUp() {
    EnterpriseKey waiting = place.world.anEnterprise("等待");
    place.applied(waiting);
    RematchCause changed = new RematchCause.ChangedProducts(Set.of(place.product.id()));
    assertThat(place.world.rematch(waiting, changed)).isZero();

    place.approve(QuotaPlace.YEAR, "350000.00");
    assertThat(place.world.facts("io.rongqiao.catalogue.quota-changed.v1")).isEqualTo(1);
    assertThat(place.world.rematch(waiting, changed)).isEqualTo(1);

    place.accepted(place.offered(place.world.anEnterprise("先到")));
    assertThat(place.world.facts("io.rongqiao.catalogue.quota-changed.v1"))
        .isEqualTo(
            place.product.terms().bounds().least().isGreaterThan(Money.yuan(50_000)) ? 2 : 1);

    place.approve(QuotaPlace.YEAR, "300000.00");
    assertThat(place.world.rematch(waiting, changed)).isEqualTo(1);
    assertThat(place.world.rematch(waiting, changed)).isZero();
  }

  @Test
  void needsTwoPeopleOfTheLender() {
    ProductQuota quota = place.state(QuotaPlace.YEAR, "1000.00");

    assertThat(place.world.decideOnQuota.approve(quota.id(), place.lender(), QuotaPlace.AUTHOR))
        .isEqualTo(new QuotaDecision.OwnStatement());
    assertThat(place.world.decideOnQuota.approve(quota.id(), place.stranger(), QuotaPlace.APPROVER))
        .isEqualTo(new QuotaDecision.NoSuchQuota());
    assertThat(
            place.world.stateQuota.state(
                place.stranger(),
                QuotaPlace.AUTHOR,
                place.product.id(),
                QuotaPlace.YEAR,
                Money.yuan(1),
                "k"))
        .isEqualTo(new QuotaStatement.NoSuchProduct());
    assertThat(
            place.world.decideOnQuota.reject(quota.id(), place.lender(), QuotaPlace.AUTHOR, "改主意"))
        .isInstanceOf(QuotaDecision.Decided.class);
    assertThat(place.world.decideOnQuota.approve(quota.id(), place.lender(), QuotaPlace.APPROVER))
        .isInstanceOf(QuotaDecision.DecidedAlready.class);
  }

  @Test
  void isStatedOnceForOneKeyAndNotForThePast() {
    QuotaStatement first = place.stating(QuotaPlace.YEAR, "7000.00", "one");

    assertThat(place.stating(QuotaPlace.YEAR, "7000.00", "one")).isEqualTo(first);
    assertThat(place.stating(QuotaPlace.YEAR, "7001.00", "one"))
        .isEqualTo(new QuotaStatement.KeyReused());
    QuotaPeriod past = new QuotaPeriod(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 2, 28));
    assertThat(place.stating(past, "1.00", "past")).isEqualTo(new QuotaStatement.Over());
    assertThatThrownBy(() -> place.stating(QuotaPlace.YEAR, "-1.00", "negative"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesMatchesOnTheDayOnWhichItBeginsAndAfterItsLast() {
    place.approve(new QuotaPeriod(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 9)), "1.00");

    assertThat(place.changing("2020-03-04", "2020-03-05")).containsExactly(place.product.id());
    assertThat(place.changing("2020-03-05", "2020-03-09")).isEmpty();
    assertThat(place.changing("2020-03-09", "2020-03-10")).containsExactly(place.product.id());
  }
}

package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.quota.QuotaPeriod;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotaTakingTest {

  private final QuotaPlace place = new QuotaPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void takesWhatIsAcceptedAndRefusesMoreUntilTheQuotaIsRaised() {
    place.approve(QuotaPlace.YEAR, "500000.00");
    Offer first = place.offered(place.world.anEnterprise("甲"));
    Offer second = place.offered(place.world.anEnterprise("乙"));

    assertThat(place.accepted(first)).isInstanceOf(Decision.Decided.class);
    assertThat(place.accepted(first)).as("again").isInstanceOf(Decision.Decided.class);
    assertThat(place.counting().taken()).isEqualTo(Money.yuan(300_000));
    assertThat(place.accepted(second)).isEqualTo(new Decision.QuotaUsedUp(Money.yuan(200_000)));

    place.approve(QuotaPlace.YEAR, "600000.00");

    assertThat(place.counting().taken())
        .as("taken before it was approved")
        .isEqualTo(Money.yuan(300_000));
    assertThat(place.accepted(second)).isInstanceOf(Decision.Decided.class);
    assertThat(place.counting().left()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void countsWhatWasAcceptedBeforeThereWasAQuota() {
    place.accepted(place.offered(place.world.anEnterprise("先")));

    place.approve(QuotaPlace.YEAR, "100000.00");

    assertThat(place.counting().taken()).isEqualTo(Money.yuan(300_000));
    assertThat(place.counting().left()).as("never less than nothing").isEqualTo(Money.NO_YUAN);
    place.approve(new QuotaPeriod(LocalDate.of(2020, 3, 1), null), "900000.00");
    assertThat(place.counting().amount())
        .as("the later has not begun")
        .isEqualTo(Money.yuan(100_000));
  }

  @Test
  void isNeverOversubscribedWhoeverAcceptsAtOnce() throws Exception {
    place.approve(QuotaPlace.YEAR, "1000000.00");
    List<Offer> offers = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      offers.add(place.offered(place.world.anEnterprise("并发" + at)));
    }

    List<Object> told =
        atOnce(
            List.of(
                () -> place.accepted(offers.get(0)),
                () -> place.accepted(offers.get(1)),
                () -> place.accepted(offers.get(2)),
                () -> place.approve(QuotaPlace.YEAR, "1200000.00"),
                () -> place.accepted(offers.get(3)),
                () -> place.accepted(offers.get(4)),
                () -> place.accepted(offers.get(5)),
                () -> place.accepted(offers.get(6)),
                () -> place.accepted(offers.get(7))));

    long done = told.stream().filter(Decision.Decided.class::isInstance).count();
    assertThat(done).isBetween(3L, 4L);
    assertThat(place.counting().amount()).isEqualTo(Money.yuan(1_200_000));
    assertThat(place.counting().taken()).isEqualTo(Money.yuan(300_000 * done));
    assertThat(told)
        .hasSize(9)
        .filteredOn(Decision.QuotaUsedUp.class::isInstance)
        .hasSize(8 - (int) done);
  }

  @Test
  void saysOnceThatItIsUsedUp() {
    place.approve(QuotaPlace.YEAR, "300100.00");
    int before = place.world.facts("io.rongqiao.catalogue.quota-changed.v1");
    EnterpriseKey waiting = place.world.anEnterprise("仍在等");
    place.applied(waiting);

    place.accepted(place.offered(place.world.anEnterprise("最后一笔")));

    assertThat(place.world.facts("io.rongqiao.catalogue.quota-changed.v1")).isEqualTo(before + 1);
    assertThat(
            place.world.rematch(
                waiting, new RematchCause.ChangedProducts(Set.of(place.product.id()))))
        .isEqualTo(1);
  }

  @Test
  void letsNobodyAcceptWithoutTaking() {
    Offer offer = place.offered(place.world.anEnterprise("绕过"));

    assertThatThrownBy(
            () ->
                place.world.transactions.run(
                    new Access.Own(offer.enterprise().value(), "x"),
                    () ->
                        place.world.offers.update(
                            offer.decided(OfferState.ACCEPTED, MatchingWorld.CLOCK.instant()))))
        .hasMessageContaining("has taken nothing");
  }

  private static List<Object> atOnce(List<Callable<Object>> deeds)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
      List<Object> told = new ArrayList<>();
      for (Future<Object> deed : threads.invokeAll(deeds)) {
        told.add(deed.get());
      }
      return told;
    }
  }
}

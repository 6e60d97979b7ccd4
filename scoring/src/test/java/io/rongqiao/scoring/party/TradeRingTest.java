package io.rongqiao.scoring.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeRingTest {

  @Test
  void findsMutualTradeAndLongerRingsShortestFirst() {
    List<Sale> sales =
        List.of(
            sale(1, 2, 500), // back and forth
            sale(2, 1, 300),
            sale(1, 3, 900), // over two
            sale(3, 4, 10),
            sale(4, 1, 700),
            sale(2, 5, 50), // over three: 1, 2, 5, 4
            sale(5, 4, 60));

    assertThat(TradeRing.through(key(1), sales))
        .containsExactly(
            new TradeRing(2, Money.yuan(300)),
            new TradeRing(3, Money.yuan(700)),
            new TradeRing(4, Money.yuan(500)));
  }

  @Test
  void tellsNothingOfWhatOthersSoldToOneAnother() {
    List<Sale> sales = List.of(sale(1, 2, 500), sale(2, 3, 1), sale(3, 1, 400));

    assertThat(TradeRing.through(key(1), sales)).containsExactly(new TradeRing(3, Money.yuan(400)));
  }

  @Test
  void followsNoRingBeyondFourMembersAndNoneElsewhere() {
    List<Sale> ofFive =
        List.of(sale(1, 2, 5), sale(2, 3, 5), sale(3, 4, 5), sale(4, 5, 5), sale(5, 1, 5));
    List<Sale> elsewhere = List.of(sale(1, 2, 5), sale(2, 3, 5), sale(3, 2, 5));

    assertThat(TradeRing.through(key(1), ofFive)).isEmpty();
    assertThat(TradeRing.through(key(1), elsewhere)).isEmpty();
  }

  private static Sale sale(long seller, long buyer, long yuan) {
    return new Sale(key(seller), key(buyer), Money.yuan(yuan));
  }

  private static EnterpriseKey key(long value) {
    return new EnterpriseKey(value);
  }
}

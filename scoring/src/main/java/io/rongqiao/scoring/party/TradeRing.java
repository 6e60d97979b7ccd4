package io.rongqiao.scoring.party;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goods, or only invoices, that go around: an enterprise sells to one that sells, over others
 * perhaps, back to it. Two members are mutual trade.
 *
 * @param members how many enterprises it leads through, the first included
 * @param passed the most that can have gone around, as far as the first enterprise's own invoices
 *     tell; what others sold to one another stays theirs
 */
public record TradeRing(int members, Money passed) {

  /** Longer rings occur by chance among those who trade with many. */
  public static final int MOST_MEMBERS = 4;

  private static final int MOST_RINGS = 10;

  /**
   * Every ring through an enterprise that no smaller ring within it shortens, the shortest first,
   * then the largest; ten of them at most.
   */
  public static List<TradeRing> through(EnterpriseKey first, List<Sale> sales) {
    Map<EnterpriseKey, Map<EnterpriseKey, Money>> sold = new HashMap<>();
    for (Sale sale : sales) {
      sold.computeIfAbsent(sale.seller(), _ -> new TreeMap<>())
          .merge(sale.buyer(), sale.gross(), Money::plus);
    }
    Search search = new Search(first, sold);
    search.follow(first);
    return search.rings.stream()
        .sorted(
            comparingInt(TradeRing::members).thenComparing(comparing(TradeRing::passed).reversed()))
        .limit(MOST_RINGS)
        .toList();
  }

  /** Depth-first over simple paths; at most three steps deep, so it is small. */
  private static final class Search {

    private final EnterpriseKey first;
    private final Map<EnterpriseKey, Map<EnterpriseKey, Money>> sold;
    private final Deque<EnterpriseKey> path = new ArrayDeque<>();
    private final List<TradeRing> rings = new ArrayList<>();

    Search(EnterpriseKey first, Map<EnterpriseKey, Map<EnterpriseKey, Money>> sold) {
      this.first = first;
      this.sold = sold;
    }

    void follow(EnterpriseKey seller) {
      path.addLast(seller);
      sold.getOrDefault(seller, Map.of())
          .forEach(
              (buyer, gross) -> {
                if (buyer.equals(first) && path.size() > 1) {
                  rings.add(new TradeRing(path.size(), outbound().min(gross)));
                } else if (path.size() < MOST_MEMBERS && !path.contains(buyer)) {
                  follow(buyer);
                }
              });
      path.removeLast();
    }

    /** What the first enterprise sold to the second of the path. */
    private Money outbound() {
      EnterpriseKey second = path.stream().skip(1).findFirst().orElseThrow();
      Money gross = sold.getOrDefault(first, Map.of()).get(second);
      return gross == null ? Money.NO_YUAN : gross;
    }
  }
}

package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.budget.Contender;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the enterprises that wait belong together, as their profiles tell. A group has the least
 * key of its members for a name.
 */
final class Groups {

  private final Map<Long, Long> leaders = new TreeMap<>();

  private Groups() {}

  /**
   * The groups that follow from who is related to whom; enterprises that do not wait are left out.
   */
  static Groups of(Map<EnterpriseKey, List<EnterpriseKey>> related) {
    Groups groups = new Groups();
    related.keySet().forEach(it -> groups.leaders.put(it.value(), it.value()));
    related.forEach(
        (one, others) ->
            others.stream()
                .filter(related::containsKey)
                .forEach(other -> groups.join(one.value(), other.value())));
    return groups;
  }

  /** The same leads, each with the group of its enterprise. */
  List<Contender> applyTo(List<Contender> contenders) {
    Map<Long, Integer> members = new HashMap<>();
    leaders.keySet().forEach(one -> members.merge(leader(one), 1, Integer::sum));
    return contenders.stream()
        .map(
            it -> {
              long leader = leader(it.enterprise().value());
              return members.getOrDefault(leader, 0) > 1
                  ? it.inGroup(new EnterpriseKey(leader))
                  : it;
            })
        .toList();
  }

  private void join(long one, long other) {
    long first = leader(one);
    long second = leader(other);
    leaders.put(Math.max(first, second), Math.min(first, second));
  }

  private long leader(long one) {
    long at = one;
    for (long next = above(at); next != at; next = above(at)) {
      at = next;
    }
    return at;
  }

  private long above(long one) {
    return leaders.getOrDefault(one, one);
  }
}

package io.rongqiao.matching.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds criteria that nobody can meet: alone, or together with the others they are required with.
 * Parts under alternatives are looked at one by one.
 */
public final class Contradictions {

  private final Map<Measure, Criterion.Within> ranges = new HashMap<>();
  private final Map<Code, SortedSet<String>> words = new HashMap<>();
  private final Map<Flag, Boolean> flags = new HashMap<>();

  private Contradictions() {}

  /** Notes a fault at each criterion of {@code array} that makes the whole unmeetable. */
  public static void note(List<Criterion> criteria, JsonPlace array) {
    Contradictions together = new Contradictions();
    List<JsonPlace> places = array.elements();
    for (int i = 0; i < criteria.size() && i < places.size(); i++) {
      if (!together.admits(criteria.get(i))) {
        places
            .get(i)
            .fault(
                "nobody-can-meet",
                "没有企业能同时满足此条件与其他条件",
                "no enterprise can meet this together with the other criteria");
      }
    }
  }

  /** Whether somebody might meet all of {@code criteria}. */
  public static boolean admitTogether(List<Criterion> criteria) {
    return new Contradictions().admits(new Criterion.All(criteria));
  }

  private boolean admits(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Within within -> admits(within);
      case Criterion.OneOf(Code code, SortedSet<String> allowed) -> {
        SortedSet<String> left = words.computeIfAbsent(code, _ -> new TreeSet<>(allowed));
        left.retainAll(allowed);
        yield !left.isEmpty();
      }
      case Criterion.Is(Flag flag, boolean expected) -> {
        Boolean before = flags.putIfAbsent(flag, expected);
        yield before == null || before == expected;
      }
      case Criterion.StartsWith _, Criterion.Known _, Criterion.Not _ -> true;
      case Criterion.All(List<Criterion> parts) -> parts.stream().allMatch(this::admits);
      case Criterion.Any(List<Criterion> parts) -> satisfiable(parts) >= 1;
      case Criterion.AtLeast(int count, List<Criterion> parts) ->
          count >= 1 && satisfiable(parts) >= count;
    };
  }

  private static long satisfiable(List<Criterion> parts) {
    return parts.stream().filter(part -> new Contradictions().admits(part)).count();
  }

  private boolean admits(Criterion.Within within) {
    Criterion.Within common =
        ranges.merge(
            within.measure(),
            within,
            (one, other) ->
                new Criterion.Within(
                    one.measure(),
                    Math.max(one.from(), other.from()),
                    Math.min(one.to(), other.to())));
    boolean neverNegative =
        within.measure().grid() == Grid.COUNT || within.measure().grid() == Grid.MONTHS;
    return common.from() <= common.to() && !(neverNegative && common.to() < 0);
  }
}

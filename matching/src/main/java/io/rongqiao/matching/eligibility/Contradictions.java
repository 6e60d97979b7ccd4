package io.rongqiao.matching.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds criteria that nobody can meet: alone, or together with the others they are required with.
 *
 * <p>What is found is never meetable. What stands on each subject is decided exactly; of
 * alternatives each is held against everything else that is required, one by one, so that two
 * alternatives which exclude each other may be overlooked.
 */
public final class Contradictions {

  private final Map<Subject, List<Requirement>> required;

  private Contradictions(Map<Subject, List<Requirement>> required) {
    this.required = new HashMap<>(required);
  }

  /** Notes a fault at each criterion of {@code array} that makes the whole unmeetable. */
  public static void note(List<Criterion> criteria, JsonPlace array) {
    List<JsonPlace> places = array.elements();
    unmeetable(criteria).stream()
        .filter(place -> place < places.size())
        .forEach(
            place ->
                places
                    .get(place)
                    .fault(
                        "nobody-can-meet",
                        "没有企业能同时满足此条件与其他条件",
                        "no enterprise can meet this together with the other criteria"));
  }

  /** Whether somebody might meet all of {@code criteria}. */
  public static boolean admitTogether(List<Criterion> criteria) {
    return unmeetable(criteria).isEmpty();
  }

  /**
   * The places of criteria that cannot be met with those before; where there are none, of those
   * with alternatives that cannot be met with all the others.
   */
  private static List<Integer> unmeetable(List<Criterion> criteria) {
    Contradictions together = new Contradictions(Map.of());
    List<Integer> found = together.unmet(criteria);
    return found.isEmpty() ? together.unmet(criteria) : found;
  }

  private List<Integer> unmet(List<Criterion> criteria) {
    return Stream.iterate(0, place -> place < criteria.size(), place -> place + 1)
        .filter(place -> !admits(criteria.get(place), true))
        .toList();
  }

  /** Takes up that the criterion is met, or contradicted; false where that cannot be. */
  private boolean admits(Criterion criterion, boolean wanted) {
    return switch (criterion) {
      case Criterion.Test test -> admits(new Requirement(test, wanted));
      case Criterion.Not(Criterion part) -> admits(part, !wanted);
      case Criterion.All(List<Criterion> parts) -> admits(parts, wanted ? parts.size() : 1, wanted);
      case Criterion.Any(List<Criterion> parts) -> admits(parts, wanted ? 1 : parts.size(), wanted);
      case Criterion.AtLeast(int count, List<Criterion> parts) ->
          wanted
              ? count >= 1 && admits(parts, count, true)
              : admits(parts, parts.size() - count + 1, false);
    };
  }

  /** So many of the parts; where no more can be met, all of these are taken up. */
  private boolean admits(List<Criterion> parts, int count, boolean wanted) {
    List<Criterion> possible =
        count == parts.size()
            ? parts
            : parts.stream().filter(it -> new Contradictions(required).admits(it, wanted)).toList();
    return possible.size() > count
        || (possible.size() == count && possible.stream().allMatch(it -> admits(it, wanted)));
  }

  private boolean admits(Requirement requirement) {
    Subject subject = requirement.test().subject();
    List<Requirement> all =
        Stream.concat(required.getOrDefault(subject, List.of()).stream(), Stream.of(requirement))
            .distinct()
            .toList();
    if (Witnesses.of(subject, all).noneMatch(it -> all.stream().allMatch(r -> r.isMetBy(it)))) {
      return false;
    }
    required.put(subject, all);
    return true;
  }
}

package io.rongqiao.scoring.governance.leading;

import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which champion is to grade which sections of the industries on a day: a section's own before that
 * of all, and only where outcomes enough stand.
 */
public final class Leadership {

  private final SortedMap<Segment, ModelId> leaders;

  private Leadership(SortedMap<Segment, ModelId> leaders) {
    this.leaders = leaders;
  }

  /**
   * Who leads.
   *
   * @param outcomes as counted, by section
   */
  public static Leadership on(
      LocalDate day, List<ModelTerm> terms, Map<Segment, ColdStart> outcomes) {
    SortedMap<Segment, ModelId> leaders = new TreeMap<>();
    outcomes.forEach(
        (section, known) -> {
          if (!known.lasts()) {
            champion(day, terms, section).ifPresent(model -> leaders.put(section, model));
          }
        });
    return new Leadership(leaders);
  }

  /** The sections that a model grades. */
  public List<Segment> of(ModelId model) {
    return leaders.entrySet().stream()
        .filter(led -> led.getValue().equals(model))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<ModelId> champion(LocalDate day, List<ModelTerm> terms, Segment section) {
    List<ModelTerm> inForce = terms.stream().filter(term -> term.holds(day)).toList();
    return ModelTerm.first(inForce, List.of(section, Segment.ALL), ModelRole.CHAMPION);
  }
}

package io.rongqiao.scoring.scorecard;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** From how many points each grade begins; the worst begins anywhere. */
public record GradeScale(Map<RiskGrade, Points> from) {

  public GradeScale {
    Map<RiskGrade, Points> ordered = new EnumMap<>(from);
    for (RiskGrade grade : RiskGrade.values()) {
      if (grade != RiskGrade.E && !ordered.containsKey(grade)) {
        throw new IllegalArgumentException("No points are named for grade " + grade);
      }
    }
    if (ordered.containsKey(RiskGrade.E)) {
      throw new IllegalArgumentException("Grade E begins anywhere");
    }
    Points better = new Points(Integer.MAX_VALUE);
    for (Map.Entry<RiskGrade, Points> entry : ordered.entrySet()) {
      if (entry.getValue().compareTo(better) >= 0) {
        throw new IllegalArgumentException(
            "Grade %s begins at %s, not below the grade before"
                .formatted(entry.getKey(), entry.getValue()));
      }
      better = entry.getValue();
    }
    from = Map.copyOf(ordered);
  }

  /** From how many points the grade next above begins; nothing above the best. */
  public Optional<Points> next(RiskGrade grade) {
    return from.entrySet().stream()
        .filter(entry -> entry.getKey().isAtLeast(grade) && entry.getKey() != grade)
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }

  public RiskGrade grade(Points points) {
    for (RiskGrade grade : RiskGrade.values()) {
      Points start = from.get(grade);
      if (start != null && points.compareTo(start) >= 0) {
        return grade;
      }
    }
    return RiskGrade.E;
  }
}

package io.rongqiao.matching.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one enterprise on the subjects of an index, read once. */
public final class FactRow {

  private final List<Subject> subjects;
  private final int[] units;
  private final @Nullable String[] words;

  private FactRow(List<Subject> subjects, int[] units, @Nullable String[] words) {
    this.subjects = subjects;
    this.units = units;
    this.words = words;
  }

  static FactRow of(List<Subject> subjects, ApplicantFacts facts) {
    int[] units = new int[subjects.size()];
    @Nullable String[] words = new @Nullable String[subjects.size()];
    for (int place = 0; place < units.length; place++) {
      Subject subject = subjects.get(place);
      if (subject instanceof Measure measure) {
        units[place] = measure.grid().toUnits(facts.measurement(measure.name()));
      } else if (subject instanceof Code code) {
        words[place] = facts.code(code.name()).orElse(null);
      } else {
        units[place] = facts.flag(subject.name()).map(it -> it ? 1 : 0).orElse(Grid.MISSING);
      }
    }
    return new FactRow(subjects, units, words);
  }

  /**
   * The units of the measure at that place, {@link Grid#MISSING} if not known; of a flag 1 or 0.
   */
  int units(int place) {
    return units[place];
  }

  /** The word of the code at that place, if it is known. */
  @Nullable String word(int place) {
    return words[place];
  }

  /** What is known of the subject at that place. */
  public Actual actual(int place) {
    if (subjects.get(place) instanceof Code) {
      String word = words[place];
      return word == null ? Actual.NOTHING : new Actual.Word(word);
    }
    if (units[place] == Grid.MISSING) {
      return Actual.NOTHING;
    }
    return subjects.get(place) instanceof Flag
        ? new Actual.Claim(units[place] == 1)
        : new Actual.Units(units[place]);
  }
}

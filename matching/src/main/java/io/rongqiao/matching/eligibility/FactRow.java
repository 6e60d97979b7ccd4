package io.rongqiao.matching.eligibility;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one enterprise on the subjects of an index, read once. */
public final class FactRow {

  private final Layout layout;
  private final int[] units;
  private final @Nullable String[] words;

  private FactRow(Layout layout, int[] units, @Nullable String[] words) {
    this.layout = layout;
    this.units = units;
    this.words = words;
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
    Subject subject = layout.subjects[place];
    if (subject instanceof Code) {
      String word = words[place];
      return word == null ? Actual.NOTHING : new Actual.Word(word);
    }
    if (units[place] == Grid.MISSING) {
      return Actual.NOTHING;
    }
    return subject instanceof Flag
        ? new Actual.Claim(units[place] == 1)
        : new Actual.Units(units[place]);
  }

  /** The places of subjects, those of a kind together so that reading them asks no kind. */
  static final class Layout {

    private static final @Nullable String[] NO_WORDS = {};

    private final Subject[] subjects;
    private final Measure[] measures;
    private final int[] measurePlaces;
    private final Code[] codes;
    private final int[] codePlaces;
    private final Flag[] flags;
    private final int[] flagPlaces;

    Layout(List<Subject> subjects) {
      this.subjects = subjects.toArray(Subject[]::new);
      this.measures = only(Measure.class).toArray(Measure[]::new);
      this.measurePlaces = places(Measure.class);
      this.codes = only(Code.class).toArray(Code[]::new);
      this.codePlaces = places(Code.class);
      this.flags = only(Flag.class).toArray(Flag[]::new);
      this.flagPlaces = places(Flag.class);
    }

    private <T extends Subject> List<T> only(Class<T> kind) {
      return Stream.of(subjects).filter(kind::isInstance).map(kind::cast).toList();
    }

    private int[] places(Class<? extends Subject> kind) {
      return IntStream.range(0, subjects.length)
          .filter(place -> kind.isInstance(subjects[place]))
          .toArray();
    }

    FactRow read(ApplicantFacts facts) {
      int[] units = new int[subjects.length];
      for (int at = 0; at < measures.length; at++) {
        Measure measure = measures[at];
        units[measurePlaces[at]] = measure.grid().toUnits(facts.measurement(measure.name()));
      }
      for (int at = 0; at < flags.length; at++) {
        units[flagPlaces[at]] =
            facts.flag(flags[at].name()).map(it -> it ? 1 : 0).orElse(Grid.MISSING);
      }
      @Nullable String[] words =
          codes.length == 0 ? NO_WORDS : new @Nullable String[subjects.length];
      for (int at = 0; at < codes.length; at++) {
        words[codePlaces[at]] = facts.code(codes[at].name()).orElse(null);
      }
      return new FactRow(this, units, words);
    }
  }
}

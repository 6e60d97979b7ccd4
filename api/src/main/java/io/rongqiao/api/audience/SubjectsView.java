package io.rongqiao.api.audience;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.audience.PublishedGrid;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Subject;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.SizeClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a criterion may be about, with the thresholds and words to choose from. */
@Serdeable
record SubjectsView(List<SubjectView> items) {

  static SubjectsView of(Vocabulary vocabulary) {
    return new SubjectsView(vocabulary.all().stream().map(SubjectView::of).toList());
  }

  /**
   * One of them.
   *
   * @param kind {@code MEASURE}, {@code CODE} or {@code FLAG}
   * @param unit of a measure: {@code YUAN}, {@code SHARE}, {@code COUNT}, {@code MONTHS} or {@code
   *     DAY}, else empty
   * @param thresholds of a measure, ascending; of a day as dates
   * @param words of a code; none where they are too many to choose from
   * @param prefix whether words are the beginnings of finer ones
   */
  @Serdeable
  record SubjectView(
      String name,
      TextView title,
      String kind,
      String unit,
      List<String> thresholds,
      List<WordView> words,
      boolean prefix) {

    static SubjectView of(Subject subject) {
      TextView title = TextView.of(subject.title());
      return switch (subject) {
        case Measure measure ->
            new SubjectView(
                measure.name(),
                title,
                "MEASURE",
                measure.grid().name(),
                thresholds(measure.grid()),
                List.of(),
                false);
        case Code code ->
            new SubjectView(
                code.name(), title, "CODE", "", List.of(), words(code.name()), nests(code.name()));
        case Flag flag ->
            new SubjectView(flag.name(), title, "FLAG", "", List.of(), List.of(), false);
      };
    }

    private static List<String> thresholds(Grid grid) {
      return Arrays.stream(PublishedGrid.thresholds(grid)).mapToObj(grid::plain).toList();
    }

    private static boolean nests(String code) {
      return code.equals("industry") || code.equals("division");
    }

    private static List<WordView> words(String code) {
      return wordsOf(code).map(word -> new WordView(word, meaning(code, word))).toList();
    }
  }

  /** A word that a code may stand at. */
  @Serdeable
  record WordView(String word, TextView name) {}

  private static Stream<String> wordsOf(String code) {
    return switch (code) {
      case "tax_grade" -> Stream.of("A", "B", "M", "C", "D");
      case "risk_grade" -> Stream.of("A", "B", "C", "D", "E");
      case "size_class" -> Arrays.stream(SizeClass.values()).map(Enum::name);
      case "industry" ->
          Industries.standard().all().stream().map(Industry::code).filter(it -> it.length() == 1);
      case "division" ->
          Divisions.standard().all().stream()
              .map(Division::code)
              .filter(it -> it.endsWith("0000"))
              .map(it -> it.substring(0, 2));
      default -> Stream.of();
    };
  }

  /** What a reader calls a word; the empty word is what is not known. */
  static TextView meaning(String code, String word) {
    if (word.isEmpty()) {
      return new TextView("未知", "unknown");
    }
    return switch (code) {
      case "size_class" -> TextView.of(SizeClass.valueOf(word).title());
      case "industry" ->
          Industries.standard()
              .find(word)
              .map(it -> new TextView(it.name(), it.name()))
              .orElseGet(() -> new TextView(word, word));
      case "division" ->
          Divisions.standard()
              .find((word + "0000").substring(0, 6))
              .map(it -> new TextView(it.name(), it.name()))
              .orElseGet(() -> new TextView(word, word));
      default -> new TextView(word, word);
    };
  }
}

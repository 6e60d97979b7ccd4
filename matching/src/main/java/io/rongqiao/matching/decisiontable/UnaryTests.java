package io.rongqiao.matching.decisiontable;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Subject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the simple unary tests of FEEL that mean the same as a criterion on one subject. */
final class UnaryTests {

  private static final String VALUE =
      "(-?\\d+(?:\\.\\d+)?|date\\(\\s*\"[^\"]*\"\\s*\\)|@\"[^\"]*\")";
  private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*" + VALUE);
  private static final Pattern EXACTLY = Pattern.compile(VALUE);
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(\\]])\\s*" + VALUE + "\\s*\\.\\.\\s*" + VALUE + "\\s*([\\])\\[])");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern PREFIX =
      Pattern.compile("starts with\\(\\s*\\?\\s*,\\s*\"([^\"]+)\"\\s*\\)");
  private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);

  private UnaryTests() {}

  /** The criterion on {@code subject}; nothing, with a fault, if the tests are not so simple. */
  static Optional<Criterion> read(Subject subject, TablePlace place) {
    String text = place.text();
    try {
      Matcher not = NOT.matcher(text);
      return not.matches()
          ? Optional.of(new Criterion.Not(tests(subject, not.group(1))))
          : Optional.of(tests(subject, text));
    } catch (IllegalArgumentException refused) {
      place.fault("unsupported-test", "不支持的条件：" + text, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  /** Whether the tests let everything pass. */
  static boolean isAnything(String text) {
    return text.isEmpty() || text.equals("-");
  }

  private static Criterion tests(Subject subject, String text) {
    List<String> parts =
        Stream.of(text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).toList();
    return switch (subject) {
      case Measure measure ->
          either(parts.stream().<Criterion>map(part -> within(measure, part)).toList());
      case Code code -> words(code, text, parts);
      case Flag flag -> new Criterion.Is(flag, truth(text));
    };
  }

  private static Criterion either(List<Criterion> ways) {
    return ways.size() == 1 ? ways.getFirst() : new Criterion.Any(ways);
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("%s is neither true nor false".formatted(text));
    };
  }

  private static Criterion words(Code code, String text, List<String> parts) {
    Matcher prefix = PREFIX.matcher(text);
    if (prefix.matches()) {
      return new Criterion.StartsWith(code, new TreeSet<>(List.of(prefix.group(1))));
    }
    TreeSet<String> words = new TreeSet<>();
    for (String part : parts) {
      Matcher word = WORD.matcher(part);
      if (!word.matches()) {
        throw new IllegalArgumentException("%s is no word in quotes".formatted(part));
      }
      words.add(word.group(1));
    }
    return new Criterion.OneOf(code, words);
  }

  private static Criterion.Within within(Measure measure, String text) {
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches()) {
      int units = units(measure, comparison.group(2));
      return switch (comparison.group(1)) {
        case ">=" -> Criterion.Within.atLeast(measure, units);
        case ">" -> Criterion.Within.atLeast(measure, units + 1);
        case "<=" -> Criterion.Within.atMost(measure, units);
        default -> Criterion.Within.atMost(measure, units - 1);
      };
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      int from = units(measure, interval.group(2)) + (interval.group(1).equals("[") ? 0 : 1);
      int to = units(measure, interval.group(3)) - (interval.group(4).equals("]") ? 0 : 1);
      if (from > to) {
        throw new IllegalArgumentException("%s holds nothing".formatted(text));
      }
      return new Criterion.Within(measure, from, to);
    }
    if (EXACTLY.matcher(text).matches()) {
      int units = units(measure, text);
      return new Criterion.Within(measure, units, units);
    }
    throw new IllegalArgumentException("%s is no simple test of a number or day".formatted(text));
  }

  private static int units(Measure measure, String value) {
    Grid grid = measure.grid();
    int quote = value.indexOf('"');
    if ((grid == Grid.DAY) != (quote >= 0)) {
      throw new IllegalArgumentException(
          grid == Grid.DAY
              ? "%s is a day, as in date(\"2020-02-29\")".formatted(measure.name())
              : "%s is a number, no day".formatted(measure.name()));
    }
    return quote < 0
        ? grid.toUnits(new BigDecimal(value))
        : grid.toUnits(Grid.measurement(day(value.substring(quote + 1, value.lastIndexOf('"')))));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException refused) {
      throw new IllegalArgumentException("%s is no day".formatted(text), refused);
    }
  }
}

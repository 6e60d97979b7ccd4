package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values of one subject, cut into cells that no requirement tells apart. */
sealed interface SubjectCells {

  /** The cell in which the facts lie. */
  Cell at(ApplicantFacts facts);

  /** What follows from a value in this cell; one bit for each requirement, one for each rule. */
  final class Cell {

    private final long[] unmetRequirements;
    private final long[] failingRules;

    Cell(long[] unmetRequirements, long[] failingRules) {
      this.unmetRequirements = unmetRequirements;
      this.failingRules = failingRules;
    }

    boolean isUnmet(int requirement) {
      return (unmetRequirements[requirement >> 6] & 1L << requirement) != 0;
    }

    /** Adds the rules that fail in this cell. */
    void failInto(long[] unmet) {
      for (int word = 0; word < unmet.length; word++) {
        unmet[word] |= failingRules[word];
      }
    }
  }

  /** A measure: cell i holds the values from {@code starts[i]} to below the next start. */
  final class OfMeasure implements SubjectCells {

    private final Measure measure;
    private final Cell missing;
    private final int[] starts;
    private final List<Cell> cells;

    OfMeasure(Measure measure, Cell missing, int[] starts, List<Cell> cells) {
      this.measure = measure;
      this.missing = missing;
      this.starts = starts;
      this.cells = List.copyOf(cells);
    }

    @Override
    public Cell at(ApplicantFacts facts) {
      int units = measure.grid().toUnits(facts.measurement(measure.name()));
      if (units == Grid.MISSING) {
        return missing;
      }
      int found = Arrays.binarySearch(starts, units);
      return cells.get(found >= 0 ? found : -found - 2);
    }
  }

  /** A code: words that are named have their own cell, others that of their longest prefix. */
  record OfCode(Code code, Cell missing, Map<String, Cell> words, Map<String, Cell> prefixes)
      implements SubjectCells {

    @Override
    public Cell at(ApplicantFacts facts) {
      return facts.code(code.name()).map(this::at).orElse(missing);
    }

    private Cell at(String word) {
      Cell named = words.get(word);
      if (named != null) {
        return named;
      }
      for (int length = word.length(); length > 0; length--) {
        Cell cell = prefixes.get(word.substring(0, length));
        if (cell != null) {
          return cell;
        }
      }
      return Objects.requireNonNull(prefixes.get(""));
    }
  }

  /** A flag: three cells. */
  record OfFlag(Flag flag, Cell missing, Cell set, Cell unset) implements SubjectCells {

    @Override
    public Cell at(ApplicantFacts facts) {
      return facts.flag(flag.name()).map(holds -> holds ? set : unset).orElse(missing);
    }
  }

  /** Gathers the requirements on one subject, each once. */
  final class Builder {

    private final Subject subject;
    private final int ordinal;
    private final Map<Requirement, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, BitSet> rulesByRequirement = new HashMap<>();

    Builder(Subject subject, int ordinal) {
      this.subject = subject;
      this.ordinal = ordinal;
    }

    int ordinal() {
      return ordinal;
    }

    int add(Requirement requirement) {
      return numbers.computeIfAbsent(requirement, _ -> numbers.size());
    }

    /** The rule is unmet whenever the requirement of that number is. */
    void failsAlone(int requirement, int rule) {
      rulesByRequirement.computeIfAbsent(requirement, _ -> new BitSet()).set(rule);
    }

    SubjectCells build(int rules) {
      Cell missing = cell(Actual.NOTHING, rules);
      return switch (subject) {
        case Measure measure -> ofMeasure(measure, missing, rules);
        case Code code -> ofCode(code, missing, rules);
        case Flag flag ->
            new OfFlag(
                flag,
                missing,
                cell(new Actual.Claim(true), rules),
                cell(new Actual.Claim(false), rules));
      };
    }

    private SubjectCells ofMeasure(Measure measure, Cell missing, int rules) {
      SortedSet<Integer> starts = new TreeSet<>();
      starts.add(Grid.LOWEST);
      for (Requirement requirement : numbers.keySet()) {
        if (requirement.test() instanceof Criterion.Within within) {
          starts.add(within.from());
          if (within.to() < Grid.HIGHEST) {
            starts.add(within.to() + 1);
          }
        }
      }
      List<Cell> cells =
          starts.stream().map(start -> cell(new Actual.Units(start), rules)).toList();
      return new OfMeasure(
          measure, missing, starts.stream().mapToInt(Integer::intValue).toArray(), cells);
    }

    private SubjectCells ofCode(Code code, Cell missing, int rules) {
      Map<String, Cell> words = new HashMap<>();
      Map<String, Cell> prefixes = new HashMap<>();
      List<String> named = new ArrayList<>();
      prefixes.put("", cell(new Actual.Word(""), rules));
      for (Requirement requirement : numbers.keySet()) {
        switch (requirement.test()) {
          case Criterion.OneOf oneOf -> named.addAll(oneOf.words());
          case Criterion.StartsWith starts ->
              starts.prefixes().forEach(prefix -> prefixes.put(prefix, unnamedCell(prefix, rules)));
          case Criterion.Within _, Criterion.Is _, Criterion.Known _ -> {}
        }
      }
      named.forEach(word -> words.put(word, cell(new Actual.Word(word), rules)));
      return new OfCode(code, missing, words, prefixes);
    }

    /** The cell of any word that begins with {@code prefix} but is nowhere named. */
    private Cell unnamedCell(String prefix, int rules) {
      return cell(new Actual.Word(prefix + "\uffff"), rules);
    }

    private Cell cell(Actual actual, int rules) {
      long[] unmet = new long[(numbers.size() + Long.SIZE - 1) / Long.SIZE];
      BitSet failing = new BitSet(rules);
      numbers.forEach(
          (requirement, number) -> {
            if (!requirement.isMetBy(actual)) {
              unmet[number >> 6] |= 1L << number;
              failing.or(rulesByRequirement.getOrDefault(number, new BitSet()));
            }
          });
      long[] words = new long[(rules + Long.SIZE - 1) / Long.SIZE];
      long[] set = failing.toLongArray();
      System.arraycopy(set, 0, words, 0, set.length);
      return new Cell(unmet, words);
    }
  }
}

package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of one subject, cut into cells that no requirement tells apart. */
sealed interface SubjectCells {

  /** Marks what the value in {@code row} leaves unmet. */
  void mark(FactRow row, long[] unmet, long[] failing);

  /** A number: cell i holds the values from {@code starts[i]} to below the next start. */
  final class OfUnits implements SubjectCells {

    private final int place;
    private final int[] starts;
    private final CellTable table;

    OfUnits(int place, int[] starts, CellTable table) {
      this.place = place;
      this.starts = starts;
      this.table = table;
    }

    @Override
    public void mark(FactRow row, long[] unmet, long[] failing) {
      table.mark(startsUpTo(row.units(place)), unmet, failing);
    }

    /** How many cells begin at or before {@code units}; none for what is missing. */
    private int startsUpTo(int units) {
      int from = 0;
      int length = starts.length;
      while (length > 1) {
        int half = length >>> 1;
        from += starts[from + half] <= units ? half : 0;
        length -= half;
      }
      return starts[from] <= units ? from + 1 : 0;
    }
  }

  /** A word: words that are named have their own cell, others that of their longest prefix. */
  record OfWord(
      int place,
      Map<String, Integer> words,
      Map<String, Integer> prefixes,
      int longestPrefix,
      CellTable table)
      implements SubjectCells {

    @Override
    public void mark(FactRow row, long[] unmet, long[] failing) {
      table.mark(cell(row.word(place)), unmet, failing);
    }

    private int cell(@Nullable String word) {
      if (word == null) {
        return 0;
      }
      Integer named = words.get(word);
      if (named != null) {
        return named;
      }
      for (int length = Math.min(word.length(), longestPrefix); length > 0; length--) {
        Integer cell = prefixes.get(word.substring(0, length));
        if (cell != null) {
          return cell;
        }
      }
      return 1;
    }
  }

  /** Cuts the values of a subject by the requirements there are on it. */
  final class Builder {

    private final int place;
    private final Subject subject;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Integer> failingRules = new ArrayList<>();

    Builder(int place, Subject subject) {
      this.place = place;
      this.subject = subject;
    }

    /** Adds a requirement and the rule that fails by it, and tells its number. */
    int add(Requirement requirement, int rule) {
      requirements.add(requirement);
      failingRules.add(rule);
      return requirements.size() - 1;
    }

    int words() {
      return PredicateIndex.wordsFor(requirements.size());
    }

    SubjectCells build(int firstWord, int rules) {
      int[] ruleOf = failingRules.stream().mapToInt(Integer::intValue).toArray();
      BitSet missing = unmetBy(Actual.NOTHING);
      return switch (subject) {
        case Code _ -> ofWord(firstWord, missing, ruleOf, rules);
        case Measure _ -> {
          SortedMap<Integer, List<Integer>> changes = changes();
          int[] starts = changes.keySet().stream().mapToInt(Integer::intValue).toArray();
          yield new OfUnits(
              place, starts, new CellTable(firstWord, missing, sweep(changes), ruleOf, rules));
        }
        case Flag _ -> {
          List<BitSet> cells =
              List.of(unmetBy(new Actual.Claim(false)), unmetBy(new Actual.Claim(true)));
          int[] starts = {0, 1};
          yield new OfUnits(place, starts, new CellTable(firstWord, missing, cells, ruleOf, rules));
        }
      };
    }

    private BitSet unmetBy(Actual actual) {
      BitSet unmet = new BitSet();
      for (int i = 0; i < requirements.size(); i++) {
        unmet.set(i, !requirements.get(i).isMetBy(actual));
      }
      return unmet;
    }

    /** At each number where an answer may change, the requirements whose answer that is. */
    private SortedMap<Integer, List<Integer>> changes() {
      SortedMap<Integer, List<Integer>> changes = new TreeMap<>();
      for (int i = 0; i < requirements.size(); i++) {
        changes.computeIfAbsent(Grid.LOWEST, _ -> new ArrayList<>()).add(i);
        if (requirements.get(i).test() instanceof Criterion.Within within) {
          changes.computeIfAbsent(within.from(), _ -> new ArrayList<>()).add(i);
          if (within.isBoundedAbove()) {
            changes.computeIfAbsent(within.to() + 1, _ -> new ArrayList<>()).add(i);
          }
        }
      }
      return changes;
    }

    private List<BitSet> sweep(SortedMap<Integer, List<Integer>> changes) {
      List<BitSet> cells = new ArrayList<>();
      BitSet unmet = new BitSet();
      changes.forEach(
          (start, changed) -> {
            Actual actual = new Actual.Units(start);
            changed.forEach(i -> unmet.set(i, !requirements.get(i).isMetBy(actual)));
            cells.add((BitSet) unmet.clone());
          });
      return cells;
    }

    private SubjectCells ofWord(int firstWord, BitSet missing, int[] ruleOf, int rules) {
      SortedSet<String> named = new TreeSet<>();
      SortedSet<String> prefixes = new TreeSet<>();
      for (Requirement requirement : requirements) {
        switch (requirement.test()) {
          case Criterion.OneOf oneOf -> named.addAll(oneOf.words());
          case Criterion.StartsWith starts -> prefixes.addAll(starts.prefixes());
          case Criterion.Within _, Criterion.Is _, Criterion.Known _ -> {}
        }
      }
      List<BitSet> cells = new ArrayList<>();
      cells.add(unmetBy(unnamed("")));
      Map<String, Integer> cellOfPrefix = new HashMap<>();
      for (String prefix : prefixes) {
        cells.add(unmetBy(unnamed(prefix)));
        cellOfPrefix.put(prefix, cells.size());
      }
      Map<String, Integer> cellOfWord = new HashMap<>();
      for (String word : named) {
        cells.add(unmetBy(new Actual.Word(word)));
        cellOfWord.put(word, cells.size());
      }
      int longest = prefixes.stream().mapToInt(String::length).max().orElse(0);
      CellTable table = new CellTable(firstWord, missing, cells, ruleOf, rules);
      return new OfWord(place, Map.copyOf(cellOfWord), Map.copyOf(cellOfPrefix), longest, table);
    }

    /** Any word that begins with {@code prefix} but is nowhere named. */
    private static Actual unnamed(String prefix) {
      return new Actual.Word(prefix + "\uffff");
    }
  }
}

package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The criteria of a whole catalogue, compiled so that one enterprise costs one lookup per subject.
 *
 * <p>Every requirement of every rule has a bit of its own, those on one subject side by side. The
 * values of a subject that no requirement tells apart form a cell, and a cell has ready which of
 * its bits are unmet and which rules fail by them: copying the first and uniting the second over
 * all subjects gives every shortfall and every rule that does not fit. Criteria with alternatives
 * are decided afterwards, from the same bits. The answers are those of {@link PlainEvaluator},
 * shortfall for shortfall. Immutable, so matches may run while another is compiled.
 */
public final class PredicateIndex {

  private final FactRow.Layout subjects;
  private final SubjectCells.OfUnits[] ofUnits;
  private final SubjectCells.OfWord[] ofWords;
  private final int words;
  private final RuleTable rules;
  private final int[] withAlternatives;

  private PredicateIndex(List<Subject> subjects, List<SubjectCells> cells, RuleTable rules) {
    this.subjects = new FactRow.Layout(subjects);
    this.ofUnits = only(cells, SubjectCells.OfUnits.class).toArray(SubjectCells.OfUnits[]::new);
    this.ofWords = only(cells, SubjectCells.OfWord.class).toArray(SubjectCells.OfWord[]::new);
    this.words = rules.words();
    this.rules = rules;
    this.withAlternatives =
        IntStream.range(0, rules.size()).filter(rule -> rules.at(rule).hasAlternatives()).toArray();
  }

  private static <T> List<T> only(List<SubjectCells> cells, Class<T> kind) {
    return cells.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Compiles rules, each a list of criteria that must all be met; a rule is known by its place. */
  public static PredicateIndex compile(List<List<Criterion>> rules) {
    List<CompiledRule> compiled = rules.stream().map(CompiledRule::of).toList();
    Map<Subject, SubjectCells.Builder> builders = new LinkedHashMap<>();
    List<int[]> numbers = new ArrayList<>();
    for (int rule = 0; rule < compiled.size(); rule++) {
      numbers.add(add(compiled.get(rule), rule, compiled.size(), builders));
    }
    List<SubjectCells> cells = new ArrayList<>();
    Map<Subject, Integer> firstBits = new LinkedHashMap<>();
    int words = 0;
    for (Map.Entry<Subject, SubjectCells.Builder> entry : builders.entrySet()) {
      cells.add(entry.getValue().build(words, compiled.size()));
      firstBits.put(entry.getKey(), words * Long.SIZE);
      words += entry.getValue().words();
    }
    List<Subject> subjects = List.copyOf(builders.keySet());
    return new PredicateIndex(subjects, cells, new RuleTable(compiled, numbers, firstBits, words));
  }

  /** Hands each requirement of the rule to its subject and tells the numbers they got there. */
  private static int[] add(
      CompiledRule rule, int place, int rules, Map<Subject, SubjectCells.Builder> builders) {
    List<Requirement> requirements = rule.requirements();
    int[] numbers = new int[requirements.size()];
    for (int i = 0; i < numbers.length; i++) {
      Requirement requirement = requirements.get(i);
      numbers[i] =
          builders
              .computeIfAbsent(
                  requirement.test().subject(),
                  subject -> new SubjectCells.Builder(builders.size(), subject))
              .add(requirement, rule.failsBy(i) ? place : rules);
    }
    return numbers;
  }

  /** How many rules it holds. */
  public int size() {
    return rules.size();
  }

  /** What {@code facts} say on the subjects of this index. */
  public FactRow read(ApplicantFacts facts) {
    return subjects.read(facts);
  }

  /** Holds every rule against {@code facts}. */
  public Match match(ApplicantFacts facts) {
    return match(read(facts));
  }

  /** Holds every rule against a row that this index has read. */
  public Match match(FactRow row) {
    long[] unmet = new long[words];
    long[] failing = new long[(rules.size() >> 6) + 1];
    for (SubjectCells.OfUnits cells : ofUnits) {
      cells.mark(row, unmet, failing);
    }
    for (SubjectCells.OfWord cells : ofWords) {
      cells.mark(row, unmet, failing);
    }
    Match match = new Match(rules, unmet, failing, row);
    for (int rule : withAlternatives) {
      if (!match.isShownToMeet(rule)) {
        failing[rule >> 6] |= 1L << rule;
      }
    }
    return match;
  }

  RuleTable rules() {
    return rules;
  }

  static int wordsFor(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }
}

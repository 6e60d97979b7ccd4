package io.rongqiao.matching.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of an index, with the bit and the subject of each requirement. */
final class RuleTable {

  private final List<CompiledRule> rules;
  private final int[][] bits;
  private final int[][] subjects;
  private final int words;

  /**
   * @param numbers for each rule the numbers that its requirements have on their subjects
   * @param firstBits where the bits of each subject begin, in the order of the subjects' places
   */
  RuleTable(
      List<CompiledRule> rules, List<int[]> numbers, Map<Subject, Integer> firstBits, int words) {
    this.rules = List.copyOf(rules);
    this.words = words;
    this.bits = new int[rules.size()][];
    this.subjects = new int[rules.size()][];
    Map<Subject, Integer> places = new HashMap<>();
    firstBits.keySet().forEach(subject -> places.put(subject, places.size()));
    for (int rule = 0; rule < bits.length; rule++) {
      List<Requirement> requirements = rules.get(rule).requirements();
      bits[rule] = numbers.get(rule).clone();
      subjects[rule] = new int[requirements.size()];
      for (int i = 0; i < bits[rule].length; i++) {
        Subject subject = requirements.get(i).test().subject();
        bits[rule][i] += firstBits.getOrDefault(subject, 0);
        subjects[rule][i] = places.getOrDefault(subject, 0);
      }
    }
  }

  int size() {
    return rules.size();
  }

  CompiledRule at(int rule) {
    return rules.get(rule);
  }

  /** How many words the bits of all requirements take. */
  int words() {
    return words;
  }

  int requirementsOf(int rule) {
    return bits[rule].length;
  }

  /** The bit of the requirement at that place of the rule. */
  int bit(int rule, int place) {
    return bits[rule][place];
  }

  /** The place, among the subjects of the index, of what that requirement is about. */
  int subject(int rule, int place) {
    return subjects[rule][place];
  }
}

package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The criteria of a whole catalogue, compiled so that one enterprise costs one lookup per subject.
 *
 * <p>For each subject the values that no requirement tells apart form a cell. A cell has the set of
 * its unmet requirements and, for requirements that a rule makes on their own, the set of rules
 * that fail by them: their union over the subjects is every rule that does not fit. Criteria with
 * alternatives are decided afterwards, from the same cells. The answers are those of {@link
 * PlainEvaluator}, shortfall for shortfall. Immutable, so matches may run while another is
 * compiled.
 */
public final class PredicateIndex {

  private final List<SubjectCells> subjects;
  private final List<List<Node>> rules;
  private final int[] withAlternatives;
  private final int words;

  private PredicateIndex(
      List<SubjectCells> subjects, List<List<Node>> rules, int[] withAlternatives) {
    this.subjects = subjects;
    this.rules = rules;
    this.withAlternatives = withAlternatives;
    this.words = (rules.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Compiles rules, each a list of criteria that must all be met; a rule is known by its place. */
  public static PredicateIndex compile(List<List<Criterion>> rules) {
    Map<Subject, SubjectCells.Builder> builders = new LinkedHashMap<>();
    List<List<Node>> compiled = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      List<Node> nodes = new ArrayList<>();
      for (Criterion criterion : rules.get(rule)) {
        Node node = Node.of(criterion, true, requirement -> place(builders, requirement));
        if (node instanceof Node.Leaf(int subject, int requirement, Requirement _)) {
          builder(builders, subject).failsAlone(requirement, rule);
        }
        nodes.add(node);
      }
      compiled.add(List.copyOf(nodes));
    }
    List<SubjectCells> cells =
        builders.values().stream().map(builder -> builder.build(rules.size())).toList();
    int[] withAlternatives =
        IntStream.range(0, compiled.size())
            .filter(rule -> compiled.get(rule).stream().anyMatch(Node.Some.class::isInstance))
            .toArray();
    return new PredicateIndex(cells, List.copyOf(compiled), withAlternatives);
  }

  /** How many rules it holds. */
  public int size() {
    return rules.size();
  }

  /** Holds every rule against {@code facts}. */
  public Match match(ApplicantFacts facts) {
    SubjectCells.Cell[] cells = new SubjectCells.Cell[subjects.size()];
    long[] unmet = new long[words];
    for (int subject = 0; subject < cells.length; subject++) {
      SubjectCells.Cell cell = subjects.get(subject).at(facts);
      cells[subject] = cell;
      cell.failInto(unmet);
    }
    for (int rule : withAlternatives) {
      if (!isMet(rules.get(rule), cells)) {
        unmet[rule >> 6] |= 1L << rule;
      }
    }
    return new Match(rules, cells, unmet, facts);
  }

  private static boolean isMet(List<Node> criteria, SubjectCells.Cell[] cells) {
    for (Node criterion : criteria) {
      if (!criterion.isMet(cells)) {
        return false;
      }
    }
    return true;
  }

  private static Node.Leaf place(
      Map<Subject, SubjectCells.Builder> builders, Requirement requirement) {
    Subject subject = requirement.test().subject();
    SubjectCells.Builder builder =
        builders.computeIfAbsent(subject, it -> new SubjectCells.Builder(it, builders.size()));
    return new Node.Leaf(builder.ordinal(), builder.add(requirement), requirement);
  }

  private static SubjectCells.Builder builder(
      Map<Subject, SubjectCells.Builder> builders, int ordinal) {
    return builders.values().stream()
        .filter(builder -> builder.ordinal() == ordinal)
        .findFirst()
        .orElseThrow();
  }
}

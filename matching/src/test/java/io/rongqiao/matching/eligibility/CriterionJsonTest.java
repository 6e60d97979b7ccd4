package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rongqiao.scoring.feature.FeatureSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CriterionJsonTest {

  private static final long SEED = 20200229;
  private static final int LISTS = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Vocabulary VOCABULARY = Vocabulary.of(FeatureSets.current());
  private static final List<Measure> MEASURES = only(Measure.class);
  private static final List<Code> CODES = only(Code.class);
  private static final List<Flag> FLAGS = only(Flag.class);

  private final CriterionReader reader = new CriterionReader(VOCABULARY, _ -> {});

  private static <T extends Subject> List<T> only(Class<T> kind) {
    return VOCABULARY.all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whatever can be said is written, kept as a text and read back as it was. */
  @Test
  void isReadBackFromItsCanonicalFormWithoutLoss() throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < LISTS; i++) {
      List<Criterion> criteria =
          IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> criterion(random, 3)).toList();
      String kept = CriterionWriter.writeAll(criteria).toString();

      JsonNode draft = JsonNodeFactory.instance.objectNode().set("criteria", JSON.readTree(kept));
      JsonPlace root = JsonPlace.root(draft);
      List<Criterion> read = new ArrayList<>(reader.readAll(root.at("criteria")));

      assertThat(root.faults()).as(kept).isEmpty();
      assertThat(read).as(kept).isEqualTo(criteria);
      assertThat(CriterionWriter.writeAll(read).toString()).isEqualTo(kept);
    }
  }

  private static Criterion criterion(SplittableRandom random, int depth) {
    return RandomCriterion.of(random, depth, CriterionJsonTest::test);
  }

  private static Criterion.Test test(SplittableRandom random) {
    Measure measure = pick(MEASURES, random);
    Code code = pick(CODES, random);
    int from = random.nextInt(-40_000, 2_000_000);
    return switch (random.nextInt(8)) {
      case 0 -> Criterion.Within.atLeast(measure, from);
      case 1 -> Criterion.Within.atMost(measure, from);
      case 2 -> new Criterion.Within(measure, from, from + random.nextInt(90_000));
      case 3 -> new Criterion.OneOf(code, words(random));
      case 4 -> new Criterion.StartsWith(code, words(random));
      case 5 -> new Criterion.Is(pick(FLAGS, random), random.nextBoolean());
      case 6 -> new Criterion.Is(Flag.ofExpression("has_patent || tax_grade == \"A\""), true);
      default ->
          new Criterion.Known(
              random.nextBoolean() ? code : random.nextBoolean() ? measure : pick(FLAGS, random));
    };
  }

  private static SortedSet<String> words(SplittableRandom random) {
    SortedSet<String> words = new TreeSet<>();
    IntStream.rangeClosed(0, random.nextInt(3))
        .forEach(_ -> words.add(pick(List.of("A", "B", "C33", "330000", "SMALL"), random)));
    return words;
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}

package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CounterfactualTest {

  @Test
  void prefersOneChangeToTwoAndTheSoonerOfTwo() {
    List<List<Move>> moves =
        List.of(
            List.of(move("a", 20, 1)),
            List.of(move("b", 20, 1)),
            List.of(move("c", 40, 6), move("c", 60, 12)),
            List.of(move("d", 40, 3)));

    assertThat(Counterfactual.cheapest(moves, new Points(35))).contains(List.of(move("d", 40, 3)));
    assertThat(Counterfactual.cheapest(moves, new Points(55))).contains(List.of(move("c", 60, 12)));
  }

  @Test
  void neverMovesOneFeatureTwice() {
    List<List<Move>> moves = List.of(List.of(move("a", 20, 1), move("a", 30, 2)));

    assertThat(Counterfactual.cheapest(moves, new Points(40))).isEmpty();
    assertThat(Counterfactual.cheapest(moves, new Points(25))).contains(List.of(move("a", 30, 2)));
  }

  @Test
  void asksForNothingWhereNothingIsMissing() {
    assertThat(Counterfactual.cheapest(List.of(), Points.ZERO)).contains(List.of());
    assertThat(Counterfactual.cheapest(List.of(), new Points(1))).isEmpty();
  }

  @RepeatedTest(200)
  void isAsGoodAsTryingEverything(RepetitionInfo repetition) {
    var random = new SplittableRandom(repetition.getCurrentRepetition());
    List<List<Move>> moves = new ArrayList<>();
    for (int feature = 0; feature < random.nextInt(1, 7); feature++) {
      List<Move> options = new ArrayList<>();
      for (int option = 0; option < random.nextInt(0, 4); option++) {
        options.add(move("f" + feature, random.nextInt(1, 9) * 5, random.nextInt(1, 13)));
      }
      moves.add(options);
    }
    Points needed = new Points(random.nextInt(1, 25) * 5);

    Optional<Worth> best = tryEverything(moves, needed.value());
    Optional<List<Move>> plan = Counterfactual.cheapest(moves, needed);

    assertThat(plan.map(CounterfactualTest::worth)).isEqualTo(best);
    plan.ifPresent(
        it ->
            assertThat(it.stream().mapToInt(move -> move.gain().value()).sum())
                .isGreaterThanOrEqualTo(needed.value()));
  }

  private static Optional<Worth> tryEverything(List<List<Move>> moves, int needed) {
    List<List<Move>> plans = new ArrayList<>(List.of(List.of()));
    for (List<Move> options : moves) {
      for (List<Move> plan : List.copyOf(plans)) {
        for (Move option : options) {
          List<Move> longer = new ArrayList<>(plan);
          longer.add(option);
          plans.add(longer);
        }
      }
    }
    return plans.stream()
        .filter(plan -> plan.stream().mapToInt(move -> move.gain().value()).sum() >= needed)
        .map(CounterfactualTest::worth)
        .min(
            Comparator.comparingInt(Worth::changes)
                .thenComparingInt(Worth::soonest)
                .thenComparingInt(Worth::work));
  }

  private static Worth worth(List<Move> plan) {
    return new Worth(
        plan.size(),
        plan.stream().mapToInt(Move::months).max().orElse(0),
        plan.stream().mapToInt(Move::months).sum());
  }

  private static Move move(String feature, int gain, int months) {
    return new Move(feature, 0, 1, new Points(gain), months);
  }

  private record Worth(int changes, int soonest, int work) {}
}

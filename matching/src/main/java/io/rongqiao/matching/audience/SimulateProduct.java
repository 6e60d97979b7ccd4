package io.rongqiao.matching.audience;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Tells a lender what a draft would reach, and nothing of any one enterprise. */
public final class SimulateProduct {

  private final Audience audience;
  private final byte[] secret;

  public SimulateProduct(Audience audience, byte[] secret) {
    this.audience = audience;
    this.secret = secret.clone();
  }

  /**
   * Simulates a draft.
   *
   * @param moving the place of the criterion whose thresholds are moved, if any
   * @throws AudienceIncomplete if not everybody could be counted
   */
  public Simulation simulate(List<Criterion> draft, OptionalInt moving) {
    Settling settling = new Settling(audience);
    List<Criterion> criteria = PublishedGrid.snapped(draft);
    Settling.Settled settled = settling.settle(criteria);
    Tally all = settled.cells().getOrDefault(Survey.ALL, Tally.NONE);
    Blur blur = Blur.of(secret, all.enterprises());
    List<Simulation.Cost> costs = new ArrayList<>();
    for (int place = 0; place < criteria.size(); place++) {
      Criterion criterion = criteria.get(place);
      costs.add(
          new Simulation.Cost(
              criterion,
              blur.show(settling.settle(List.of(criterion)).fit()),
              blur.show(settling.settle(without(criteria, place)).fit())));
    }
    return new Simulation(
        blur.margin(),
        blur.show(all),
        blur.show(settled.fit()),
        kinds(settled, blur),
        costs,
        moving.isPresent() ? curves(settling, criteria, moving.getAsInt(), blur) : List.of());
  }

  /** How many enterprises may be counted. */
  public long counted() {
    return audience
        .survey(Question.of(List.of()))
        .getOrDefault(Survey.ALL, Tally.NONE)
        .enterprises();
  }

  /** The same for every draft that comes to the same criteria on the published grid. */
  public static String digest(List<Criterion> draft) {
    String canonical = CriterionWriter.writeAll(PublishedGrid.snapped(draft)).toString();
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static SortedMap<String, SortedMap<String, Blur.Shown>> kinds(
      Settling.Settled settled, Blur blur) {
    SortedMap<String, SortedMap<String, Blur.Shown>> kinds = new TreeMap<>();
    for (String code : Survey.KINDS.keySet()) {
      String prefix = Survey.kind(code, "");
      SortedMap<String, Blur.Shown> words = new TreeMap<>();
      settled
          .cells()
          .forEach(
              (cell, tally) -> {
                if (cell.startsWith(prefix)) {
                  words.put(cell.substring(prefix.length()), blur.show(tally));
                }
              });
      kinds.put(code, words);
    }
    return kinds;
  }

  /** A criterion with two bounds has two curves; each is drawn while the other bound stands. */
  private List<Simulation.Curve> curves(
      Settling settling, List<Criterion> criteria, int place, Blur blur) {
    if (!(criteria.get(place) instanceof Criterion.Within within)) {
      return List.of();
    }
    Criterion.Within least = Criterion.Within.atLeast(within.measure(), within.from());
    Criterion.Within most = Criterion.Within.atMost(within.measure(), within.to());
    List<Simulation.Curve> curves = new ArrayList<>();
    if (within.isBoundedBelow()) {
      curves.add(curve(settling, others(criteria, place, most), least, blur));
    }
    if (within.isBoundedAbove()) {
      curves.add(curve(settling, others(criteria, place, least), most, blur));
    }
    return curves;
  }

  private Simulation.Curve curve(
      Settling settling, List<Criterion> others, Criterion.Within bound, Blur blur) {
    Question asked = settling.settle(others).question().and(bound);
    Settling.Settled settled = new Settling.Settled(asked, audience.survey(asked));
    BoundMoves moves = BoundMoves.of(settled, asked.leaves().size() - 1);
    return new Simulation.Curve(
        bound,
        Arrays.stream(PublishedGrid.thresholds(bound.measure().grid()))
            .mapToObj(units -> new Simulation.Point(units, blur.show(moves.at(units))))
            .toList());
  }

  private static List<Criterion> others(
      List<Criterion> criteria, int place, Criterion.Within otherBound) {
    List<Criterion> others = new ArrayList<>(without(criteria, place));
    if (otherBound.isBoundedBelow() || otherBound.isBoundedAbove()) {
      others.add(otherBound);
    }
    return others;
  }

  private static List<Criterion> without(List<Criterion> criteria, int place) {
    return IntStream.range(0, criteria.size())
        .filter(other -> other != place)
        .mapToObj(criteria::get)
        .toList();
  }
}

package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.AnnualRate;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a borrower is to take money at a rate, as learned from outcomes: the shares that were
 * lost, made to rise with the rate by pooling neighbours that do not (isotonic regression), and
 * drawn straight between the rates that were observed.
 */
public final class AcceptanceCurve {

  private final double[] rates;
  private final double[] lost;

  private AcceptanceCurve(double[] rates, double[] lost) {
    this.rates = rates;
    this.lost = lost;
  }

  /**
   * Learns from what was seen.
   *
   * @throws IllegalArgumentException unless the rates rise
   */
  public static AcceptanceCurve learn(List<Observed> observed) {
    double[] rates = new double[observed.size()];
    List<Pool> pools = new ArrayList<>();
    for (int at = 0; at < rates.length; at++) {
      rates[at] = observed.get(at).rate().fraction().doubleValue();
      if (at > 0 && rates[at] <= rates[at - 1]) {
        throw new IllegalArgumentException(
            "%s does not rise above the rate before".formatted(observed.get(at).rate()));
      }
      Pool pool =
          new Pool(observed.get(at).lost() * observed.get(at).cases(), observed.get(at).cases(), 1);
      while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
        pool = pools.removeLast().with(pool);
      }
      pools.add(pool);
    }
    double[] lost = new double[rates.length];
    int next = 0;
    for (Pool pool : pools) {
      for (int at = 0; at < pool.points; at++) {
        lost[next++] = pool.mean();
      }
    }
    return new AcceptanceCurve(rates, lost);
  }

  /** The share that accepts at {@code rate}; beyond what was observed, that of the nearest. */
  public double acceptance(AnnualRate rate) {
    double wanted = rate.fraction().doubleValue();
    int last = rates.length - 1;
    if (wanted <= rates[0] || last == 0) {
      return 1 - lost[0];
    }
    int at = 1;
    while (at < last && rates[at] < wanted) {
      at++;
    }
    double part = Math.min(1, (wanted - rates[at - 1]) / (rates[at] - rates[at - 1]));
    return 1 - (lost[at - 1] + part * (lost[at] - lost[at - 1]));
  }

  /**
   * What was seen at a rate.
   *
   * @param lost the share that did not take it
   * @param cases how many there were; 1 where the source does not say
   */
  public record Observed(AnnualRate rate, double lost, double cases) {

    public Observed {
      if (!(lost >= 0 && lost <= 1) || !(cases > 0)) {
        throw new IllegalArgumentException("%s lost of %s".formatted(lost, cases));
      }
    }
  }

  private record Pool(double sum, double cases, int points) {

    double mean() {
      return sum / cases;
    }

    Pool with(Pool next) {
      return new Pool(sum + next.sum, cases + next.cases, points + next.points);
    }
  }
}

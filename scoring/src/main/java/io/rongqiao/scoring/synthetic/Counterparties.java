package io.rongqiao.scoring.synthetic;

/**
 * The buyers or the suppliers of one enterprise: a few large and many small ones by Zipf's law, the
 * small ones soon replaced by others.
 */
final class Counterparties {

  private static final int MOST = 400;

  /** One counterparty in so many is an earlier enterprise of the same world. */
  private static final int KIN = 25;

  private final Chance chance;
  private final long enterprise;
  private final double monthlyChurn;
  private final double[] upTo;
  private final String[] codes;

  Counterparties(Chance chance, long enterprise, double medianNumber, double monthlyChurn) {
    this.chance = chance;
    this.enterprise = enterprise;
    this.monthlyChurn = monthlyChurn;
    int number = (int) StrictMath.min(MOST, 1 + chance.logNormal(medianNumber, 1.2));
    double steepness = chance.between(0.7, 1.5);
    upTo = new double[number];
    codes = new String[number];
    double sum = 0;
    for (int slot = 0; slot < number; slot++) {
      sum += StrictMath.pow(slot + 1, -steepness);
      upTo[slot] = sum;
      codes[slot] = someone();
    }
  }

  /** The slot of a counterparty, the low ones most often. */
  int pick() {
    double sought = chance.unit() * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > sought) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The social credit code of whoever is in the slot now. */
  String code(int slot) {
    return codes[slot];
  }

  /** Lets a month pass: some counterparties go and others come. */
  void renew() {
    for (int slot = 0; slot < codes.length; slot++) {
      if (chance.happens(monthlyChurn * (0.3 + 1.4 * slot / codes.length))) {
        codes[slot] = someone();
      }
    }
  }

  private String someone() {
    if (enterprise > 0 && chance.below(KIN) == 0) {
      return Codes.ofEnterprise((long) (chance.unit() * enterprise));
    }
    return Codes.ofStranger(chance.bits());
  }
}

package io.rongqiao.scoring.synthetic;

/**
 * The hidden course of one enterprise: how sound it is, how strained it is month by month, and when
 * it fails. Everything that is observable depends on this and on luck.
 */
final class Course {

  /** Stands for a month that never comes. */
  static final int NEVER = Integer.MAX_VALUE;

  /** Failures a year of an enterprise of middling soundness. */
  private static final double YEARLY_HAZARD = 0.017;

  /** How much faster the unsound fail. */
  private static final double SOUNDNESS_EFFECT = 1.25;

  /** How much better the sound keep their dates. */
  private static final double SOUNDNESS_IN_CONDUCT = 0.75;

  /** One failure in so many comes out of a clear sky. */
  private static final double SUDDEN = 0.12;

  private static final double FALSE_ALARMS_A_MONTH = 0.011;

  private final double soundness;
  private final int failsIn;
  private final int stopsIn;
  private final double[] strain;

  private Course(double soundness, int failsIn, int stopsIn, double[] strain) {
    this.soundness = soundness;
    this.failsIn = failsIn;
    this.stopsIn = stopsIn;
    this.strain = strain;
  }

  static Course draw(Chance chance, int months, int foundedIn) {
    double soundness = chance.gaussian();
    int failsIn = monthOfFailure(chance, soundness, months, foundedIn);
    int stopsIn = failsIn;
    if (failsIn != NEVER) {
      stopsIn = chance.happens(0.6) ? failsIn + chance.within(1, 12) : NEVER;
    }
    double[] strain = new double[months];
    addAlarms(strain, chance, soundness);
    addDecline(strain, chance, failsIn);
    return new Course(soundness, failsIn, stopsIn, strain);
  }

  /** Standard Gaussian over the population; more is better. */
  double soundness() {
    return soundness;
  }

  /** The month in which it stops serving its debts, possibly after the generated period. */
  int failsIn() {
    return failsIn;
  }

  /** The month from which it trades no more. */
  int stopsIn() {
    return stopsIn;
  }

  /** From 0, at ease, to 1, at the end of its means. */
  double strain(int month) {
    return strain[month];
  }

  /** The chance that something goes wrong this month, from a rate for the average and its pull. */
  double chanceOf(double rate, double pull, int month) {
    double odds =
        rate / (1 - rate) * StrictMath.exp(pull * strain[month] - SOUNDNESS_IN_CONDUCT * soundness);
    return odds / (1 + odds);
  }

  private static int monthOfFailure(Chance chance, double soundness, int months, int foundedIn) {
    double yearly = YEARLY_HAZARD * StrictMath.exp(-SOUNDNESS_EFFECT * soundness);
    double wait = -StrictMath.log(1 - chance.unit()) / yearly * 12;
    int last = months + 24;
    int month = StrictMath.max(0, foundedIn) + 9 + (int) StrictMath.min(wait, last);
    return month < last ? month : NEVER;
  }

  private static void addDecline(double[] strain, Chance chance, int failsIn) {
    if (failsIn == NEVER) {
      return;
    }
    boolean sudden = chance.happens(SUDDEN);
    double lead = sudden ? 1.5 : chance.between(9, 26);
    double depth = sudden ? 0.3 : chance.between(0.45, 1);
    for (int month = 0; month < strain.length; month++) {
      double way = 1 - (failsIn - month) / lead;
      if (way > 0) {
        double decline = way >= 1 ? 1 : depth * way * (2 - way);
        strain[month] = StrictMath.max(strain[month], decline);
      }
    }
  }

  /** Bad months that pass, so that strain alone does not give the failing away. */
  private static void addAlarms(double[] strain, Chance chance, double soundness) {
    double rate = FALSE_ALARMS_A_MONTH * StrictMath.exp(-0.4 * soundness);
    for (int month = 0; month < strain.length; month++) {
      if (chance.happens(rate)) {
        double depth = chance.between(0.2, 0.75);
        int length = chance.within(3, 9);
        for (int i = 0; i < length && month + i < strain.length; i++) {
          double bump = depth * StrictMath.sin(StrictMath.PI * (i + 1) / (length + 1));
          strain[month + i] = StrictMath.max(strain[month + i], bump);
        }
      }
    }
  }
}

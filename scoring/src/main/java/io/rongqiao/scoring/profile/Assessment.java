package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What scoring concluded. Every caller must say what it does in each case. */
public sealed interface Assessment {

  Outcome outcome();

  /**
   * Enough was known to grade the enterprise. The grade is provisional while no outcomes calibrate
   * it.
   *
   * @param reasons at most four, the costliest first
   * @param limit how much credit the sales carry; null where no credit is suggested
   */
  record Graded(Points points, RiskGrade grade, List<Reason> reasons, @Nullable Limit limit)
      implements Assessment {

    public Graded {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Outcome outcome() {
      return Outcome.GRADED;
    }
  }

  /** A person must look: the evidence contradicts itself. */
  record Referred(Bilingual question) implements Assessment {

    @Override
    public Outcome outcome() {
      return Outcome.REFERRED;
    }
  }

  /** The enterprise has not agreed to let its invoices be read for this, so nothing was read. */
  record ConsentMissing() implements Assessment {

    @Override
    public Outcome outcome() {
      return Outcome.CONSENT_MISSING;
    }
  }

  /** The enterprise is being wound up, as known on the day. */
  record InLiquidation(LocalDate noticedOn) implements Assessment {

    @Override
    public Outcome outcome() {
      return Outcome.IN_LIQUIDATION;
    }
  }

  /**
   * Too little is known to grade anyone.
   *
   * @param lacking what is lacking, with how much there is
   */
  record TooLittleEvidence(Bilingual lacking) implements Assessment {

    @Override
    public Outcome outcome() {
      return Outcome.TOO_LITTLE_EVIDENCE;
    }
  }
}

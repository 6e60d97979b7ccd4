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
   * Enough was known to grade the enterprise. The grade is provisional while the expert's card
   * gives it, and calibrated where a champion leads.
   *
   * @param reasons at most four, the costliest first
   * @param limit how much credit it can carry; null where no credit is suggested
   * @param outlook what would reach the next grade; null in profiles that do not say
   * @param risk the calibrated probability of default; null where the expert's card graded
   */
  record Graded(
      Points points,
      RiskGrade grade,
      List<Reason> reasons,
      @Nullable Limit limit,
      @Nullable Outlook outlook,
      @Nullable DefaultRisk risk)
      implements Assessment {

    public Graded {
      reasons = List.copyOf(reasons);
    }

    /** By the expert's card. */
    public Graded(
        Points points,
        RiskGrade grade,
        List<Reason> reasons,
        @Nullable Limit limit,
        @Nullable Outlook outlook) {
      this(points, grade, reasons, limit, outlook, null);
    }

    public boolean isProvisional() {
      return risk == null;
    }

    @Override
    public Outcome outcome() {
      return Outcome.GRADED;
    }
  }

  /**
   * A person must look: the evidence contradicts itself.
   *
   * @param question what must be answered first
   * @param further what else does not fit
   */
  record Referred(Bilingual question, List<Bilingual> further) implements Assessment {

    public Referred {
      further = List.copyOf(further);
    }

    static Referred of(List<Bilingual> questions) {
      return new Referred(questions.getFirst(), questions.subList(1, questions.size()));
    }

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

package io.rongqiao.matching.budget;

import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The most that may be offered to some of the leads together. Either an amount or a share of the
 * budget.
 *
 * @param subject which section, division, grade, guarantor or programme; none for each of them,
 *     with a limit of its own for every one
 */
public record Limit(
    Kind kind, @Nullable String subject, @Nullable Money amount, @Nullable Percentage share) {

  public Limit {
    if ((amount == null) == (share == null)) {
      throw new IllegalArgumentException("A limit is an amount or a share of the budget");
    }
    if (amount != null && (amount.isNegative() || !amount.currency().equals(Money.CNY))) {
      throw new IllegalArgumentException("A limit is in yuan and not below nothing");
    }
    if (subject == null ? kind.needsSubject() : !kind.admits(subject)) {
      throw new IllegalArgumentException(
          "A limit of the kind %s does not go with the subject %s".formatted(kind, subject));
    }
  }

  Money of(Money budget) {
    if (amount != null) {
      return amount;
    }
    return share == null ? budget : budget.portion(share, RoundingMode.DOWN);
  }

  /** What a limit is on. */
  public enum Kind {
    /** A section (门类) of the industries, by its letter. */
    INDUSTRY_SECTION,
    /** A division and what lies in it, by its six digits; each province where none is named. */
    REGION,
    /** A grade. */
    GRADE,
    /** Each enterprise. */
    CUSTOMER,
    /** Each group of enterprises, as far as their profiles tell who belongs together. */
    GROUP,
    /** A guarantor's part, named by the bank. */
    GUARANTOR,
    /** A guarantee programme, named by the bank. */
    PROGRAMME;

    boolean needsSubject() {
      return this == GUARANTOR || this == PROGRAMME;
    }

    boolean admits(String subject) {
      return switch (this) {
        case INDUSTRY_SECTION ->
            subject.length() == 1 && Industries.standard().find(subject).isPresent();
        case REGION -> Divisions.standard().find(subject).isPresent();
        case GRADE -> isGrade(subject);
        case CUSTOMER, GROUP -> false;
        case GUARANTOR, PROGRAMME -> isId(subject);
      };
    }

    private static boolean isGrade(String text) {
      for (RiskGrade grade : RiskGrade.values()) {
        if (grade.name().equals(text)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isId(String text) {
      try {
        return UUID.fromString(text).toString().equals(text);
      } catch (IllegalArgumentException _) {
        return false;
      }
    }
  }
}

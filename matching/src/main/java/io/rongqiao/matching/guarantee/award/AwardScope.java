package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.SizeClass;
import io.rongqiao.scoring.enterprise.SizeStandard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose guarantees the award statistics count (R38, 财建〔2018〕547号, L14775–14779): small and micro
 * enterprises by the size standard, without real estate (K), finance (J), investment and asset
 * management (L7212 of GB/T 4754-2017), government financing vehicles and platforms of state
 * capital. The register does not tell the last two; a case states that it serves a government, and
 * platforms of state capital are registered as investment and asset management.
 */
public final class AwardScope {

  private static final List<String> OUTSIDE = List.of("J", "K", "L7212");

  private AwardScope() {}

  /**
   * Whether a guarantee counts. One whose customer cannot be shown to be small or micro does not.
   *
   * @param registration what the register says of the customer; {@code null} where nothing is known
   * @param servesGovernment as the case states
   * @param on the day the guarantee began, by whose standard the size is judged
   */
  public static boolean counts(
      @Nullable Registration registration, boolean servesGovernment, LocalDate on) {
    if (registration == null || servesGovernment) {
      return false;
    }
    Industry industry = registration.industry();
    return industry != null
        && OUTSIDE.stream().noneMatch(industry::isWithin)
        && SizeStandard.standard()
            .classify(registration, on)
            .filter(SizeClass::isSmallOrMicro)
            .isPresent();
  }
}

package io.rongqiao.scoring.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From what a profile follows; the same provenance gives the same bytes.
 *
 * @param featureSet the version of the features
 * @param scorecard the version of the scorecard that graded, an expert's or a champion
 * @param watermark when the youngest row read was recorded
 * @param policyDate the day by whose rules it was made
 * @param learnt what else it follows from where a champion graded; null where the expert's card did
 */
public record Provenance(
    String featureSet,
    String scorecard,
    Instant watermark,
    LocalDate policyDate,
    @Nullable Learnt learnt) {

  /** Where the expert's card graded. */
  public Provenance(String featureSet, String scorecard, Instant watermark, LocalDate policyDate) {
    this(featureSet, scorecard, watermark, policyDate, null);
  }

  /**
   * What a champion's grade follows from.
   *
   * @param digest over the champion's files
   * @param second the version of the model it was compared with; null where there was none
   * @param beside the version of the expert's card, whose words explain the features they share
   */
  public record Learnt(String digest, String masterScale, @Nullable String second, String beside) {}
}

package io.rongqiao.scoring.governance.shadow;

import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import java.time.Instant;
import java.util.List;

/** What a model in force made of the features of an assessment. */
public sealed interface ShadowScore {

  ModelId model();

  ModelRole role();

  Instant at();

  /**
   * It scored them.
   *
   * @param score the higher the better
   * @param probability of default
   * @param reasons codes, the costliest first
   * @param bins where the score and each characteristic fell in the development sample; empty where
   *     none is known
   */
  record Scored(
      ModelId model,
      ModelRole role,
      double score,
      double probability,
      List<String> reasons,
      List<Short> bins,
      Instant at)
      implements ShadowScore {

    public Scored {
      reasons = List.copyOf(reasons);
      bins = List.copyOf(bins);
    }

    static Scored of(ModelId model, ModelRole role, RiskScore score, List<Short> bins, Instant at) {
      return new Scored(
          model,
          role,
          score.score(),
          score.probability(),
          score.reasons().stream().map(ScoreReason::code).toList(),
          bins,
          at);
    }
  }

  /** It could not, for a reason that is no fault of the profile's. */
  record Failed(ModelId model, ModelRole role, String failure, Instant at) implements ShadowScore {}
}

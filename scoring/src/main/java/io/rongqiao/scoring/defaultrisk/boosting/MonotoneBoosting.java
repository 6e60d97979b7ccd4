package io.rongqiao.scoring.defaultrisk.boosting;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.Dataset;
import org.tribuo.classification.Label;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.common.xgboost.XGBoostTrainer;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/**
 * Tribuo's XGBoost with one probability instead of one for each class. Its own trainer always
 * boosts a softmax, for which constraints hold for the scores but not for the probability.
 */
public final class MonotoneBoosting extends XGBoostTrainer<Label> {

  /** The label of a row that defaulted. */
  public static final Label BAD = new Label("bad");

  /** The label of a row that did not. */
  public static final Label GOOD = new Label("good");

  public MonotoneBoosting(int rounds, Map<String, Object> parameters) {
    super(rounds, parameters);
    postConfig();
  }

  @Override
  public synchronized XGBoostModel<Label> train(
      Dataset<Label> sample, Map<String, Provenance> runProvenance) {
    return train(sample, runProvenance, INCREMENT_INVOCATION_COUNT);
  }

  @Override
  public synchronized XGBoostModel<Label> train(
      Dataset<Label> sample, Map<String, Provenance> runProvenance, int invocations) {
    if (invocations != INCREMENT_INVOCATION_COUNT) {
      setInvocationCount(invocations);
    }
    TrainerProvenance trainer = getProvenance();
    trainInvocationCounter++;
    var provenance =
        new ModelProvenance(
            XGBoostModel.class.getName(),
            Instant.EPOCH.atOffset(ZoneOffset.UTC), // the same sample gives the same bytes
            sample.getProvenance(),
            trainer,
            runProvenance);
    return createModel(
        "default-risk",
        provenance,
        sample.getFeatureIDMap(),
        sample.getOutputIDInfo(),
        List.of(boost(sample)),
        new ProbabilityOfBad());
  }

  @Override
  public TrainerProvenance getProvenance() {
    return new TrainerProvenanceImpl(this);
  }

  private Booster boost(Dataset<Label> sample) {
    try {
      DMatrix matrix =
          convertExamples(sample, sample.getFeatureIDMap(), label -> label.equals(BAD) ? 1f : 0f)
              .data;
      try {
        return XGBoost.train(
            matrix, copyParams(overrideParameters), numTrees, Map.of(), null, null);
      } finally {
        matrix.dispose();
      }
    } catch (XGBoostError broken) {
      throw new IllegalStateException("XGBoost failed", broken);
    }
  }
}

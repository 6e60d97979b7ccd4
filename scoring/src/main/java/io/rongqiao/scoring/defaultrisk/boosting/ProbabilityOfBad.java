package io.rongqiao.scoring.defaultrisk.boosting;

import com.google.protobuf.Any;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.Example;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.common.xgboost.XGBoostOutputConverter;
import org.tribuo.common.xgboost.protos.XGBoostOutputConverterProto;
import org.tribuo.protos.ProtoSerializableClass;
import org.tribuo.protos.ProtoUtil;

/** Turns a booster's single probability into Tribuo's two labels. */
@ProtoSerializableClass(version = ProbabilityOfBad.CURRENT_VERSION)
public final class ProbabilityOfBad implements XGBoostOutputConverter<Label> {

  /** Of the protobuf form; Tribuo reads it by reflection. */
  public static final int CURRENT_VERSION = 0;

  private static final long serialVersionUID = 1L;

  /** Reads the converter back; Tribuo finds this method by its name. */
  public static ProbabilityOfBad deserializeFromProto(int version, String className, Any message) {
    if (version != CURRENT_VERSION || message.getValue().size() != 0) {
      throw new IllegalArgumentException("%s has no version %d".formatted(className, version));
    }
    return new ProbabilityOfBad();
  }

  @Override
  public boolean generatesProbabilities() {
    return true;
  }

  @Override
  public Prediction<Label> convertOutput(
      ImmutableOutputInfo<Label> labels,
      List<float[]> outputs,
      int validFeatures,
      Example<Label> example) {
    return prediction(outputs.getFirst()[0], validFeatures, example);
  }

  @Override
  public List<Prediction<Label>> convertBatchOutput(
      ImmutableOutputInfo<Label> labels,
      List<float[][]> outputs,
      int[] validFeatures,
      Example<Label>[] examples) {
    List<Prediction<Label>> predictions = new ArrayList<>();
    float[][] rows = outputs.getFirst();
    for (int row = 0; row < rows.length; row++) {
      predictions.add(prediction(rows[row][0], validFeatures[row], examples[row]));
    }
    return predictions;
  }

  @Override
  public Class<Label> getTypeWitness() {
    return Label.class;
  }

  @Override
  public XGBoostOutputConverterProto serialize() {
    return ProtoUtil.serialize(this);
  }

  private static Prediction<Label> prediction(
      double probability, int validFeatures, Example<Label> example) {
    Label bad = new Label(MonotoneBoosting.BAD.getLabel(), probability);
    Label good = new Label(MonotoneBoosting.GOOD.getLabel(), 1 - probability);
    Map<String, Label> scores = new LinkedHashMap<>();
    scores.put(bad.getLabel(), bad);
    scores.put(good.getLabel(), good);
    return new Prediction<>(probability >= 0.5 ? bad : good, scores, validFeatures, example, true);
  }
}

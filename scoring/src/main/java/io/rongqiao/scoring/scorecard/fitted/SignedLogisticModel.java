package io.rongqiao.scoring.scorecard.fitted;

import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tribuo.Example;
import org.tribuo.Excuse;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;

/** What {@link SignedLogisticTrainer} makes: a weight for each feature and an intercept. */
public final class SignedLogisticModel extends Model<Label> {

  private final String positive;
  private final double[] weights;

  SignedLogisticModel(
      ModelProvenance provenance,
      ImmutableFeatureMap features,
      ImmutableOutputInfo<Label> labels,
      String positive,
      double[] weights) {
    super("signed-logistic", provenance, features, labels, true);
    this.positive = positive;
    this.weights = weights;
  }

  /** The weight of a feature; nought where the model does not know it. */
  public double weight(String feature) {
    int id = featureIDMap.getID(feature);
    return id < 0 ? 0 : weights[id];
  }

  public double intercept() {
    return weights[weights.length - 1];
  }

  @Override
  public Prediction<Label> predict(Example<Label> example) {
    double odds = intercept();
    int used = 0;
    for (Feature feature : example) {
      int id = featureIDMap.getID(feature.getName());
      if (id >= 0) {
        odds += weights[id] * feature.getValue();
        used++;
      }
    }
    double probability = LogisticProblem.probability(odds);
    Map<String, Label> scores = new HashMap<>();
    for (Label label : outputIDInfo.getDomain()) {
      boolean wanted = label.getLabel().equals(positive);
      scores.put(
          label.getLabel(), new Label(label.getLabel(), wanted ? probability : 1 - probability));
    }
    Label likeliest =
        scores.values().stream()
            .max(Comparator.comparingDouble(Label::getScore).thenComparing(Label::getLabel))
            .orElseThrow();
    return new Prediction<>(likeliest, scores, used, example, true);
  }

  @Override
  public Map<String, List<Pair<String, Double>>> getTopFeatures(int count) {
    List<Pair<String, Double>> all = new ArrayList<>();
    featureIDMap.forEach(it -> all.add(new Pair<>(it.getName(), weight(it.getName()))));
    all.sort(
        Comparator.comparingDouble((Pair<String, Double> it) -> -Math.abs(it.getB()))
            .thenComparing(Pair::getA));
    return Map.of(positive, count < 0 ? all : all.subList(0, Math.min(count, all.size())));
  }

  @Override
  public Optional<Excuse<Label>> getExcuse(Example<Label> example) {
    return Optional.empty();
  }

  @Override
  protected SignedLogisticModel copy(String name, ModelProvenance provenance) {
    var copy =
        new SignedLogisticModel(provenance, featureIDMap, outputIDInfo, positive, weights.clone());
    copy.setName(name);
    return copy;
  }
}

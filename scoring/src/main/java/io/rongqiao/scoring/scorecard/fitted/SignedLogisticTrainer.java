package io.rongqiao.scoring.scorecard.fitted;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.Model;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/**
 * The scorecards' own solver as Tribuo knows trainers: a logistic regression of two labels with a
 * ridge penalty and, where wanted, weights that are not negative. Tribuo's own trainers know
 * neither of both.
 */
@SuppressWarnings("FieldCanBeFinal") // a trainer's settings are filled in by reflection
public final class SignedLogisticTrainer implements Trainer<Label> {

  @Config(mandatory = true, description = "the label whose odds grow with the weights")
  private String positive = "";

  @Config(description = "half of it times the sum of squared weights is added to the loss")
  private double ridge = 1;

  @Config(description = "whether no weight may be negative")
  private boolean signed = true;

  private Clock clock = Clock.systemUTC();
  private int invocations;

  @SuppressWarnings("unused") // for the configuration manager
  private SignedLogisticTrainer() {}

  public SignedLogisticTrainer(String positive, double ridge, boolean signed, Clock clock) {
    this.positive = positive;
    this.ridge = ridge;
    this.signed = signed;
    this.clock = clock;
  }

  @Override
  public Model<Label> train(Dataset<Label> examples, Map<String, Provenance> run) {
    return train(examples, run, INCREMENT_INVOCATION_COUNT);
  }

  @Override
  public Model<Label> train(Dataset<Label> examples, Map<String, Provenance> run, int invocation) {
    if (examples.getOutputInfo().size() != 2) {
      throw new IllegalArgumentException(
          "Two labels are told apart, not " + examples.getOutputInfo().size());
    }
    TrainerProvenance provenance;
    synchronized (this) {
      if (invocation != INCREMENT_INVOCATION_COUNT) {
        setInvocationCount(invocation);
      }
      provenance = getProvenance();
      invocations++;
    }
    ImmutableFeatureMap features = examples.getFeatureIDMap();
    double[] weights = solve(examples, features);
    var origin =
        new ModelProvenance(
            SignedLogisticModel.class.getName(),
            OffsetDateTime.now(clock),
            examples.getProvenance(),
            provenance,
            run);
    return new SignedLogisticModel(origin, features, examples.getOutputIDInfo(), positive, weights);
  }

  @Override
  public synchronized int getInvocationCount() {
    return invocations;
  }

  @Override
  public synchronized void setInvocationCount(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("No trainer ran %d times".formatted(count));
    }
    invocations = count;
  }

  @Override
  public TrainerProvenance getProvenance() {
    return new TrainerProvenanceImpl(this);
  }

  private double[] solve(Dataset<Label> examples, ImmutableFeatureMap features) {
    int[][] index = new int[examples.size()][];
    double[][] value = new double[examples.size()][];
    boolean[] wanted = new boolean[examples.size()];
    for (int row = 0; row < index.length; row++) {
      Example<Label> example = examples.getExample(row);
      index[row] = new int[example.size()];
      value[row] = new double[example.size()];
      int next = 0;
      for (Feature feature : example) {
        index[row][next] = features.getID(feature.getName());
        value[row][next++] = feature.getValue();
      }
      wanted[row] = example.getOutput().getLabel().equals(positive);
    }
    boolean[] bound = new boolean[features.size()];
    Arrays.fill(bound, signed);
    return new LogisticProblem(
            new SparseRows(features.size(), index, value),
            wanted,
            LogisticProblem.ridge(features.size(), ridge),
            bound)
        .solve();
  }
}

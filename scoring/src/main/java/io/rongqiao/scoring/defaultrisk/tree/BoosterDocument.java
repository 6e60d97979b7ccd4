package io.rongqiao.scoring.defaultrisk.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads an ensemble from the JSON that XGBoost writes of a logistic booster. */
public final class BoosterDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BoosterDocument() {}

  /**
   * Reads the trees.
   *
   * @param features the names of the booster's columns, in their order
   */
  public static TreeEnsemble read(byte[] json, List<String> features) throws IOException {
    JsonNode learner = JSON.readTree(json).required("learner");
    String objective = learner.at("/objective/name").asText();
    if (!objective.equals("binary:logistic")) {
      throw new IllegalArgumentException(
          "The booster's objective is '%s', not binary:logistic".formatted(objective));
    }
    List<TreeNode> trees = new ArrayList<>();
    for (JsonNode tree : learner.at("/gradient_booster/model").required("trees")) {
      trees.add(node(tree, 0));
    }
    float prior =
        Float.parseFloat(learner.required("learner_model_param").required("base_score").asText());
    return new TreeEnsemble(features, (float) -Math.log(1.0f / prior - 1.0f), trees);
  }

  private static TreeNode node(JsonNode tree, int at) {
    float cover = number(tree, "sum_hessian", at);
    int below = tree.required("left_children").required(at).intValue();
    float condition = number(tree, "split_conditions", at);
    if (below < 0) {
      return new TreeNode.Leaf(condition, cover);
    }
    int rest = tree.required("right_children").required(at).intValue();
    return new TreeNode.Split(
        tree.required("split_indices").required(at).intValue(),
        condition,
        tree.required("default_left").required(at).asInt() == 1,
        cover,
        node(tree, below),
        node(tree, rest));
  }

  private static float number(JsonNode tree, String name, int at) {
    return Float.parseFloat(tree.required(name).required(at).asText());
  }
}

package io.rongqiao.api.audience;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.audience.Question;
import io.rongqiao.matching.eligibility.Contradictions;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionReader;
import io.rongqiao.matching.eligibility.JsonPlace;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be simulated.
 *
 * @param criteria as a product has them; or else
 * @param document a whole product, as it is drafted, with what its terms require besides
 * @param moving the place, from 0, of a criterion whose thresholds are to be moved
 */
@Serdeable
record SimulationForm(
    @Nullable List<Map<String, Object>> criteria,
    @Nullable String document,
    @Nullable Integer moving) {

  private static final ObjectMapper JSON = new ObjectMapper();

  List<Criterion> toCriteria(CriterionReader reader) {
    if (criteria == null) {
      throw Refused.badField("criteria", "is missing", null);
    }
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.set("criteria", JSON.valueToTree(criteria));
    JsonPlace place = JsonPlace.root(draft).at("criteria");
    List<Criterion> read = reader.readAll(place);
    Contradictions.note(read, place);
    if (!place.faults().isEmpty()) {
      throw new Refused(
          ProblemType.INVALID_REQUEST,
          null,
          place.faults().stream()
              .map(
                  fault ->
                      new FieldError(
                          fault.path().substring(1),
                          "%s: %s / %s"
                              .formatted(fault.rule(), fault.text().zh(), fault.text().en()),
                          null))
              .toList());
    }
    return answerable(read);
  }

  /** The criteria, unless they have too many parts to be counted by. */
  static List<Criterion> answerable(List<Criterion> criteria) {
    if (!Question.isAnswerable(criteria)) {
      throw Refused.badField("criteria", "has more parts than a product may have", null);
    }
    return criteria;
  }

  OptionalInt toMoving(int size) {
    if (moving == null) {
      return OptionalInt.empty();
    }
    if (moving < 0 || moving >= size) {
      throw Refused.badField("moving", "is the place of no criterion", moving.toString());
    }
    return OptionalInt.of(moving);
  }
}

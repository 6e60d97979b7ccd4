package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.decisiontable.TableReading;
import io.rongqiao.matching.eligibility.CriterionWording;
import io.rongqiao.matching.eligibility.CriterionWriter;
import java.util.List;

/**
 * A decision table as criteria, or what of it criteria cannot say.
 *
 * @param criteria the canonical JSON form, an array, as a text; empty if there are faults
 * @param texts the same criteria in words
 * @param faults each with the path to its place in the XML
 */
@Serdeable
record DecisionTableView(
    String criteria, List<TextView> texts, List<DraftCheckView.FaultView> faults) {

  static DecisionTableView of(TableReading reading) {
    return switch (reading) {
      case TableReading.Read read ->
          new DecisionTableView(
              CriterionWriter.writeAll(read.criteria()).toPrettyString(),
              read.criteria().stream().map(it -> TextView.of(CriterionWording.of(it))).toList(),
              List.of());
      case TableReading.Refused refused ->
          new DecisionTableView(
              "", List.of(), refused.faults().stream().map(DraftCheckView.FaultView::of).toList());
    };
  }
}

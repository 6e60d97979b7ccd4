package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.eligibility.Fault;
import java.util.List;

/** Every fault of a draft with its place, or what the draft would change. */
@Serdeable
record DraftCheckView(List<FaultView> faults, List<ChangeView> changes) {

  static DraftCheckView of(List<Fault> faults) {
    return new DraftCheckView(faults.stream().map(FaultView::of).toList(), List.of());
  }

  /**
   * What is wrong, and where.
   *
   * @param path a JSON pointer into the document
   * @param rule a short stable name, or the number of the policy rule
   */
  @Serdeable
  record FaultView(String path, String rule, TextView text) {

    static FaultView of(Fault fault) {
      return new FaultView(fault.path(), fault.rule(), TextView.of(fault.text()));
    }
  }
}

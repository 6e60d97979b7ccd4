package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Fault;
import java.util.List;

/** What came of reading a product. */
public sealed interface ProductReading {

  /** It is well formed and does not contradict itself. */
  record Read(FinancingProduct product) implements ProductReading {}

  /** It is not to be published, and why. */
  record Refused(List<Fault> faults) implements ProductReading {

    public Refused {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("Refused for no fault");
      }
    }
  }
}

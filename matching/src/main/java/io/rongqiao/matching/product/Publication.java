package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Fault;
import java.util.List;

/** What came of publishing a version of a product. */
public sealed interface Publication {

  /** It is published, or was already, word for word. */
  record Published(FinancingProduct product) implements Publication {}

  /** It contradicts itself or the documents. */
  record Refused(List<Fault> faults) implements Publication {

    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** It belongs to another lender. */
  record NotYours() implements Publication {}

  /** It does not continue the versions there are. */
  record OutOfOrder(int expectedNumber) implements Publication {}
}

package io.rongqiao.matching.drafting;

import io.rongqiao.matching.eligibility.Fault;
import java.util.List;

/** What came of drafting a version of a product. */
public sealed interface Drafting {

  /** It holds together; and what it changes of the version before, if there is one. */
  record Drafted(ProductDraft draft, List<ProductChange> changes) implements Drafting {

    public Drafted {
      changes = List.copyOf(changes);
    }
  }

  /** It contradicts itself or the documents. */
  record Refused(List<Fault> faults) implements Drafting {

    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** It belongs to another lender. */
  record NotYours() implements Drafting {}
}

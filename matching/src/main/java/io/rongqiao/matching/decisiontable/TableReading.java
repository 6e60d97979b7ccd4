package io.rongqiao.matching.decisiontable;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Fault;
import java.util.List;

/** What came of reading a decision table. */
public sealed interface TableReading {

  /** The criteria that say the same, all of which must be met. */
  record Read(List<Criterion> criteria) implements TableReading {

    public Read {
      criteria = List.copyOf(criteria);
    }
  }

  /** It says something that criteria do not, and where. */
  record Refused(List<Fault> faults) implements TableReading {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}

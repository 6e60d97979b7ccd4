package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.ReceivableId;
import java.util.List;

/**
 * That later claims may be earlier ones again.
 *
 * @param later what would be held until somebody has looked
 */
public record Suspicion(Disguise disguise, List<ReceivableId> earlier, List<ReceivableId> later) {

  public Suspicion {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    if (earlier.isEmpty() || later.isEmpty()) {
      throw new IllegalArgumentException("a suspicion is about an earlier and a later claim");
    }
  }
}

package io.rongqiao.scoring.party;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Another enterprise of the same group, and by which tie.
 *
 * @param there null where the other enterprise itself owns or runs this one
 */
public record RelatedEnterprise(
    EnterpriseKey enterprise, PartyRole here, @Nullable PartyRole there) {

  private static final Comparator<RelatedEnterprise> STRONGEST_FIRST =
      comparing(RelatedEnterprise::there, nullsFirst(naturalOrder()))
          .thenComparing(RelatedEnterprise::here);

  /** The group that follows from ties, each enterprise once by its strongest, in order of keys. */
  public static List<RelatedEnterprise> of(List<Tie> ties) {
    Map<Long, RelatedEnterprise> strongest = new TreeMap<>();
    for (Tie tie : ties) {
      if (tie.binds()) {
        strongest.merge(
            tie.other().value(),
            new RelatedEnterprise(tie.other(), tie.here(), tie.there()),
            (one, other) -> STRONGEST_FIRST.compare(one, other) <= 0 ? one : other);
      }
    }
    return List.copyOf(strongest.values());
  }
}

package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The searches of an institution; nobody else sees them. */
public interface Searches {

  /** Keeps a search; false if the institution used the key before. */
  boolean add(Search search, String clientKey);

  Optional<Search> find(SearchId id);

  Optional<Search> findUnder(InstitutionId institution, String clientKey);

  /** A page, the newest first. */
  List<Search> page(InstitutionId institution, Place after, int limit);

  /** A place in the list. */
  record Place(Instant searchedAt, SearchId search) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new SearchId(new UUID(-1L, -1L)));
  }
}

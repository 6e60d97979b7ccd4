package io.rongqiao.matching.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of a lender, decided and undecided. */
public interface ProductDrafts {

  /** Adds a draft; with a key that was used before, the draft of then is what stays. */
  ProductDraft add(ProductDraft draft, String clientKey);

  Optional<ProductDraft> find(UUID id);

  /** The newest first. */
  List<ProductDraft> all();

  /** Records a decision on a draft that has none; false if it has one. */
  boolean decide(UUID id, ProductDraft.State state, String by, Instant at, Optional<String> reason);
}

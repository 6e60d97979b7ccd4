package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches that banks filed. */
public interface Batches {

  Optional<Batch> find(UUID id);

  Optional<Batch> findByKey(InstitutionId lender, ClientKey key);

  /** Keeps a batch; false where its key is taken. */
  boolean add(Batch batch);

  /** The answers so far, in the order of the rows. */
  List<RowAnswer> answers(UUID batch);

  void add(UUID batch, RowAnswer answer);
}

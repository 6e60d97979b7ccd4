package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Requests and the offers on them. A creditor sees its own and, once they are opened, the offers; a
 * financier those addressed to it and its own offers. Nobody sees a sealed offer but its maker.
 */
public interface Financings {

  /** Keeps a request; false if the creditor used the key before. */
  boolean add(FinancingRequest request, List<InstitutionId> invited, String key, String actor);

  Optional<FinancingRequest> find(FinancingRequestId id);

  Optional<FinancingRequest> findByKey(EnterpriseKey creditor, String key);

  /**
   * As {@link #find}, and holds it until the unit of work ends: offers that are being made are
   * waited for, and none is made meanwhile.
   */
  Optional<FinancingRequest> lock(FinancingRequestId id);

  /** Keeps what was decided on a request that was locked. */
  void update(FinancingRequest decided);

  /** A page of the requests that may be seen, the newest first. */
  List<FinancingRequest> page(Place after, int limit);

  /** How many financiers were asked, as far as that may be seen. */
  int invited(FinancingRequestId id);

  /** Holds the making of offers beside others, so that no decision falls in between. */
  void holdForOffer(FinancingRequestId id);

  Optional<FinancingOffer> findOfferByKey(InstitutionId lender, String key);

  /** Makes an offer in the place of the one that the financier made before, if it did. */
  void replace(FinancingOffer offer, String key, String actor);

  Optional<FinancingOffer> findOffer(FinancingOfferId id);

  /** The offers on a request that may be seen, the first first. */
  List<FinancingOffer> offersOn(FinancingRequestId id);

  void accept(FinancingOfferId id);

  /** The offers on a receivable that were accepted, the first first. */
  List<FinancingOffer> acceptedOn(ReceivableId receivable);

  /** A place in a list of requests. */
  record Place(Instant requestedAt, FinancingRequestId request) {

    /** Before the newest. */
    public static final Place START =
        new Place(
            Instant.parse("9999-01-01T00:00:00Z"), new FinancingRequestId(new UUID(-1L, -1L)));
  }
}

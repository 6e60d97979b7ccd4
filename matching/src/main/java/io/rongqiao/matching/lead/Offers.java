package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import java.util.List;
import java.util.Optional;

/** The offers of lenders. A lender sees its own, an enterprise those made to it. */
public interface Offers {

  void add(Offer offer, ClientKey key);

  Optional<Offer> find(OfferId id);

  Optional<Offer> findByKey(InstitutionId lender, ClientKey key);

  /** Those on a lead, the first made first. */
  List<Offer> on(LeadId lead);

  /** Those on all leads of an application, the first made first. */
  List<Offer> of(ApplicationId application);

  /** Keeps the new state; the offer's lead must have been locked in this unit of work. */
  void update(Offer changed);
}

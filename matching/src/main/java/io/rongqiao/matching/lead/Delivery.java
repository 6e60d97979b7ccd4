package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;

/** One request of an enterprise to send proposals to their lenders. */
public record Delivery(
    EnterpriseKey enterprise,
    String actor,
    ClientKey key,
    ApplicationId application,
    List<ProposalId> proposals,
    Instant deliveredAt) {

  public Delivery {
    proposals = List.copyOf(proposals);
  }

  /** Whether it asks for the same. */
  boolean asksLike(Delivery other) {
    return application.equals(other.application) && proposals.equals(other.proposals);
  }
}

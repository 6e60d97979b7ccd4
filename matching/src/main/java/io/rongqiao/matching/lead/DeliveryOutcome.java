package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.ranking.ProposalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What came of sending proposals to their lenders. */
public sealed interface DeliveryOutcome {

  /** The leads that stand, one for each proposal, now or since an earlier request. */
  record Delivered(List<Lead> leads) implements DeliveryOutcome {

    public Delivered {
      leads = List.copyOf(leads);
    }
  }

  /** The enterprise has no such application. */
  record NoSuchApplication() implements DeliveryOutcome {}

  /** The application has ended. */
  record ApplicationClosed(ApplicationState state) implements DeliveryOutcome {}

  /** Some proposals are not of the last match, or have expired. Nothing was sent. */
  record ProposalsUnavailable(Set<ProposalId> proposals) implements DeliveryOutcome {

    public ProposalsUnavailable {
      proposals = Set.copyOf(proposals);
    }
  }

  /** The consent would have ended before it begins. */
  record ConsentTooShort(LocalDate until) implements DeliveryOutcome {}

  /** The key was used before, for another request. */
  record KeyReused() implements DeliveryOutcome {}
}

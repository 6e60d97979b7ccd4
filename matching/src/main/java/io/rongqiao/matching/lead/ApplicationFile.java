package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.ranking.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * Everything an enterprise may see of one of its applications.
 *
 * @param state the state on the day it was read
 * @param latest the last match, with its proposals and what is unmet
 * @param history what happened on either side, the oldest first
 */
public record ApplicationFile(
    Application application,
    ApplicationState state,
    MatchRound latest,
    List<Lead> leads,
    List<Offer> offers,
    List<ApplicationEvent> history) {

  public ApplicationFile {
    leads = List.copyOf(leads);
    offers = List.copyOf(offers);
    history = List.copyOf(history);
  }

  /** The lead on the product of {@code proposal}, if it was sent. */
  public Optional<Lead> leadFor(Proposal proposal) {
    return leads.stream()
        .filter(lead -> lead.proposal().offered().product().equals(proposal.offered().product()))
        .findFirst();
  }
}

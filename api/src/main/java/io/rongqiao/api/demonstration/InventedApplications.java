package io.rongqiao.api.demonstration;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.lead.DeliverLeads;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Optional;

/** Lets enterprises ask for money and send the best proposals to their lenders. */
public final class InventedApplications {

  private static final int PROPOSALS_SENT = 3;
  private static final int CONSENT_MONTHS = 3;

  private final Transactions transactions;
  private final Applications applications;
  private final ApplyForFinancing applyForFinancing;
  private final DeliverLeads deliverLeads;
  private final BusinessDate businessDate;

  InventedApplications(
      Transactions transactions,
      Applications applications,
      ApplyForFinancing applyForFinancing,
      DeliverLeads deliverLeads,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.applyForFinancing = applyForFinancing;
    this.deliverLeads = deliverLeads;
    this.businessDate = businessDate;
  }

  /**
   * What came of a request.
   *
   * @param proposals how many products fit
   * @param leads how many of them were sent
   */
  public record Sent(int proposals, int leads) {

    static final Sent NOTHING = new Sent(0, 0);
  }

  /** Working capital in yuan over so many months. */
  public static FinancingRequest request(String amount, int tenorMonths) {
    return new FinancingRequest(
        Money.of(amount, "CNY"), Tenor.ofMonths(tenorMonths), Purpose.WORKING_CAPITAL);
  }

  /** Applies and sends what fits best; the key makes a second call the same. */
  public Sent apply(EnterpriseKey enterprise, FinancingRequest request) {
    Submission submission =
        applyForFinancing.apply(
            Applicant.platformFor(enterprise, InventedProfiles.ACTOR),
            request,
            new ClientKey("demonstration"));
    return switch (submission) {
      case Submission.Accepted accepted -> send(accepted.application());
      case Submission.KeyReused(Application first) -> send(first);
      case Submission.NotGraded _, Submission.NotEntitled _ -> Sent.NOTHING;
    };
  }

  private Sent send(Application application) {
    Optional<MatchRound> round =
        transactions.call(
            new Access.Own(application.enterprise().value(), InventedProfiles.ACTOR),
            () -> applications.latestRound(application.id()));
    List<Proposal> fitting = round.map(it -> it.composition().proposals()).orElse(List.of());
    List<ProposalId> best = fitting.stream().limit(PROPOSALS_SENT).map(Proposal::id).toList();
    if (!best.isEmpty()) {
      deliverLeads.deliver(
          new DeliverLeads.Request(
              application.enterprise(),
              InventedProfiles.ACTOR,
              application.id(),
              best,
              businessDate.today().plusMonths(CONSENT_MONTHS),
              new ClientKey("demonstration-leads")));
    }
    return new Sent(fitting.size(), best.size());
  }
}

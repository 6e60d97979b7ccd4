package io.rongqiao.matching.drafting;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Publication;
import io.rongqiao.matching.product.PublishProductVersion;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Another person of the lender approves a draft, which publishes it, or rejects it. */
public final class DecideOnDraft {

  private final Transactions transactions;
  private final ProductDrafts drafts;
  private final PublishProductVersion publish;
  private final BusinessDate businessDate;
  private final Clock clock;

  public DecideOnDraft(
      Transactions transactions,
      ProductDrafts drafts,
      PublishProductVersion publish,
      BusinessDate businessDate,
      Clock clock) {
    this.transactions = transactions;
    this.drafts = drafts;
    this.publish = publish;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  public DraftDecision approve(UUID id, InstitutionId lender, String approver) {
    return transactions.call(
        new Access.Institution(lender.value(), approver),
        () ->
            drafts
                .find(id)
                .map(it -> approved(it, approver))
                .orElseGet(DraftDecision.NoSuchDraft::new));
  }

  private DraftDecision approved(ProductDraft draft, String approver) {
    if (draft.author().equals(approver)) {
      return new DraftDecision.OwnDraft();
    }
    if (draft.state() != ProductDraft.State.DRAFTED) {
      return new DraftDecision.DecidedAlready(draft);
    }
    if (draft.product().version().validFrom().isBefore(businessDate.today())) {
      return new DraftDecision.TooLate();
    }
    FinancingProduct product = draft.product().approvedBy(approver);
    InstitutionId lender = product.description().lender();
    return switch (publish.store(product, lender)) {
      case Publication.Published _ ->
          decided(draft, ProductDraft.State.APPROVED, approver, Optional.empty());
      case Publication.OutOfOrder(int expected) -> new DraftDecision.Overtaken(expected);
      case Publication.NotYours _ -> new DraftDecision.NoSuchDraft();
      case Publication.Refused refused ->
          throw new IllegalStateException("A draft is broken: " + refused.faults());
    };
  }

  /** Rejects a draft; its author may do so too. */
  public DraftDecision reject(UUID id, InstitutionId lender, String by, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A rejection says why");
    }
    return transactions.call(
        new Access.Institution(lender.value(), by),
        () ->
            drafts
                .find(id)
                .map(it -> decided(it, ProductDraft.State.REJECTED, by, Optional.of(reason)))
                .orElseGet(DraftDecision.NoSuchDraft::new));
  }

  private DraftDecision decided(
      ProductDraft draft, ProductDraft.State state, String by, Optional<String> reason) {
    Instant now = clock.instant();
    if (!drafts.decide(draft.id(), state, by, now, reason)) {
      return new DraftDecision.DecidedAlready(draft);
    }
    return new DraftDecision.Decided(
        new ProductDraft(
            draft.id(), draft.product(), state, draft.draftedAt(), by, now, reason.orElse(null)));
  }
}

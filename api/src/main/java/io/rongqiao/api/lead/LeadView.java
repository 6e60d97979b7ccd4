package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.application.ProposalView;
import io.rongqiao.api.profile.ProfileView;
import io.rongqiao.api.representation.CodeView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.scoring.enterprise.Enterprise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application passed to a lender.
 *
 * @param consentRevoked whether the leave to read was withdrawn or has ended; then no profile shows
 */
@Serdeable
record LeadView(
    UUID id,
    String state,
    ApplicantView enterprise,
    String grade,
    int points,
    MoneyView amount,
    int tenorMonths,
    String purpose,
    ProductView product,
    ProposalView proposal,
    Instant deliveredAt,
    Instant answerBy,
    LocalDate expiresOn,
    boolean overdue,
    @Nullable String refusalReason,
    @Nullable ProfileView profile,
    boolean consentRevoked,
    List<OfferView> offers) {

  /** A lead with what else is known of it. */
  record Detail(@Nullable ProfileView profile, boolean consentRevoked, List<OfferView> offers) {

    static final Detail NONE = new Detail(null, false, List.of());
  }

  static LeadView of(
      Lead lead, @Nullable Enterprise enterprise, LocalDate today, Instant now, Detail detail) {
    return new LeadView(
        lead.id().value(),
        lead.stateOn(today).name(),
        ApplicantView.of(enterprise, today),
        lead.profile().grade(),
        lead.profile().points(),
        MoneyView.of(lead.request().amount()),
        lead.request().tenor().months(),
        lead.request().purpose().name(),
        new ProductView(
            lead.proposal().offered().product().value(),
            TextView.of(lead.proposal().offered().name())),
        ProposalView.of(lead.proposal(), lead.id().value()),
        lead.promise().deliveredAt(),
        lead.promise().answerBy(),
        lead.promise().expiresOn(),
        lead.isOverdue(now),
        lead.answer().refusalReason(),
        detail.profile(),
        detail.consentRevoked(),
        detail.offers());
  }

  /** A product by its name. */
  @Serdeable
  record ProductView(UUID id, TextView name) {}

  /** Who applies; blank once the enterprise was erased. */
  @Serdeable
  record ApplicantView(
      String uscc, String name, @Nullable CodeView industry, @Nullable String sizeClass) {

    static ApplicantView of(@Nullable Enterprise enterprise, LocalDate today) {
      if (enterprise == null) {
        return new ApplicantView("", "", null, null);
      }
      var industry = enterprise.registration().industry();
      return new ApplicantView(
          enterprise.uscc().toString(),
          enterprise.name(),
          industry == null ? null : new CodeView(industry.code(), industry.name()),
          enterprise.sizeClass(today).map(Enum::name).orElse(null));
    }
  }
}

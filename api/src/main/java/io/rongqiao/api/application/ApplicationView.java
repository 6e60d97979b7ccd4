package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.lead.ApplicationFile;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.Unmet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application with what fits, what does not, and what has happened. */
@Serdeable
record ApplicationView(
    UUID id,
    String state,
    MoneyView amount,
    int tenorMonths,
    String purpose,
    Instant submittedAt,
    LocalDate expiresOn,
    @Nullable QuoteView profile,
    List<ProposalView> proposals,
    List<UnmetView> unmet,
    List<EventView> history) {

  static ApplicationView of(ApplicationFile file) {
    Application application = file.application();
    Composition composition = file.latest().composition();
    return new ApplicationView(
        application.id().value(),
        file.state().name(),
        MoneyView.of(application.request().amount()),
        application.request().tenor().months(),
        application.request().purpose().name(),
        application.submittedAt(),
        application.expiresOn(),
        QuoteView.of(file.latest().profile()),
        composition.proposals().stream().map(it -> view(it, file)).toList(),
        composition.unmet().stream().map(UnmetView::of).toList(),
        file.history().stream().map(EventView::of).toList());
  }

  private static ProposalView view(Proposal proposal, ApplicationFile file) {
    UUID lead = file.leadFor(proposal).map(it -> it.id().value()).orElse(null);
    return ProposalView.of(proposal, lead);
  }

  /** The profile that the match rests on. */
  @Serdeable
  record QuoteView(String grade, int points, LocalDate asOf) {

    static QuoteView of(ProfileQuote quote) {
      return new QuoteView(quote.grade(), quote.points(), quote.asOf());
    }
  }

  /** A product that does not fit, with everything that is lacking. */
  @Serdeable
  record UnmetView(ProposalView.ProductNameView product, List<ShortfallView> shortfalls) {

    static UnmetView of(Unmet unmet) {
      return new UnmetView(
          ProposalView.ProductNameView.of(unmet.offered()),
          unmet.lacks().stream().map(ShortfallView::of).toList());
    }
  }

  /** What is lacking for a product, and by how much. */
  @Serdeable
  record ShortfallView(
      TextView criterion,
      String feature,
      String operator,
      String threshold,
      @Nullable String actual,
      @Nullable String distance,
      TextView text) {

    static ShortfallView of(Unmet.Lack lack) {
      return new ShortfallView(
          TextView.of(lack.criterion()),
          lack.feature(),
          lack.operator().name(),
          lack.threshold(),
          lack.actual(),
          lack.distance(),
          TextView.of(lack.text()));
    }
  }

  /** Something that happened to the application. */
  @Serdeable
  record EventView(Instant at, String event, TextView text) {

    static EventView of(ApplicationEvent event) {
      return new EventView(event.at(), event.kind().name(), TextView.of(event.text()));
    }
  }
}

package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.ranking.Unmet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  static ApplicationView of(
      Application application,
      ApplicationState state,
      @Nullable MatchRound round,
      List<ApplicationEvent> history,
      Map<UUID, UUID> leadsByProposal) {
    return new ApplicationView(
        application.id().value(),
        state.name(),
        MoneyView.of(application.request().amount()),
        application.request().tenor().months(),
        application.request().purpose().name(),
        application.submittedAt(),
        application.expiresOn(),
        round == null ? null : QuoteView.of(round.profile()),
        round == null
            ? List.of()
            : round.composition().proposals().stream()
                .map(it -> ProposalView.of(it, leadsByProposal.get(it.id().value())))
                .toList(),
        round == null
            ? List.of()
            : round.composition().unmet().stream().map(UnmetView::of).toList(),
        history.stream().map(EventView::of).toList());
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

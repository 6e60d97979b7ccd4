package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.registration.Finding;
import io.rongqiao.matching.receivable.registration.Search;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search of the register, as it was answered. */
@Serdeable
record RegisterSearchView(UUID id, Instant searchedAt, Instant asOf, List<FindingView> findings) {

  static RegisterSearchView of(Search search) {
    return new RegisterSearchView(
        search.id().value(),
        search.searchedAt(),
        search.asOf(),
        search.findings().stream().map(FindingView::of).toList());
  }

  /**
   * What the register had on one subject.
   *
   * @param known whether a receivable stood behind it
   * @param unencumbered only where the receivable was shown to the searcher
   */
  @Serdeable
  record FindingView(
      String subject, boolean known, @Nullable MoneyView unencumbered, List<EntryView> entries) {

    static FindingView of(Finding finding) {
      Money unencumbered = finding.unencumbered();
      return new FindingView(
          finding.subject(),
          finding.known(),
          unencumbered == null ? null : MoneyView.of(unencumbered),
          finding.entries().stream().map(EntryView::of).toList());
    }
  }

  /** An interest: that it is there, of what kind and since when. Who holds it is not told. */
  @Serdeable
  record EntryView(
      int rank,
      String kind,
      Instant registeredAt,
      LocalDate validUntil,
      @Nullable MoneyView amount,
      boolean own) {

    static EntryView of(Finding.Registered entry) {
      Money amount = entry.amount();
      return new EntryView(
          entry.rank(),
          entry.kind().name(),
          entry.registeredAt(),
          entry.validUntil(),
          amount == null ? null : MoneyView.of(amount),
          entry.own());
    }
  }
}

package io.rongqiao.api.procurement;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.procurement.Publication;
import io.rongqiao.matching.procurement.Publications;
import io.rongqiao.matching.procurement.Verification;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers about what was published. */
final class PublicationViews {

  private PublicationViews() {}

  /** What holds under a number, by buyer. */
  @Serdeable
  record PublicationsView(List<PublicationView> items) {

    static PublicationsView of(List<Verification.Published> published) {
      return new PublicationsView(published.stream().map(PublicationView::of).toList());
    }
  }

  /**
   * A contract as it was published.
   *
   * @param revision 0 for the first publication
   */
  @Serdeable
  record PublicationView(
      String number,
      String buyerName,
      @Nullable String buyerUscc,
      String supplierName,
      @Nullable String supplierUscc,
      MoneyView amount,
      LocalDate signedOn,
      LocalDate publishedOn,
      String address,
      int revision) {

    static PublicationView of(Verification.Published published) {
      Publication publication = published.publication();
      return new PublicationView(
          publication.number(),
          publication.buyer().name(),
          code(publication.buyer().uscc()),
          publication.supplier().name(),
          code(publication.supplier().uscc()),
          MoneyView.of(publication.amount()),
          publication.signedOn(),
          publication.publishedOn(),
          publication.address(),
          published.revision());
    }

    private static @Nullable String code(@Nullable Uscc code) {
      return code == null ? null : code.value();
    }
  }

  /**
   * A file, and to how many rows what happened.
   *
   * @param broken why the rest of it could not be read, if so
   */
  @Serdeable
  record ProcurementImportView(
      UUID id,
      Instant receivedAt,
      @Nullable Instant finishedAt,
      @Nullable String broken,
      long published,
      long corrected,
      long alreadyThere,
      long refused) {

    static ProcurementImportView of(Publications.Received received) {
      return new ProcurementImportView(
          received.id(),
          received.receivedAt(),
          received.finishedAt(),
          received.broken(),
          received.published(),
          received.corrected(),
          received.alreadyThere(),
          received.refused());
    }
  }

  /** A page of rows of a file; {@code next} is the cursor of the page after it. */
  @Serdeable
  record ProcurementImportRowsView(List<ImportRowView> items, @Nullable String next) {}

  /**
   * What became of a row.
   *
   * @param line where in the file it begins, from 1
   * @param rule what a refused row breaks
   */
  @Serdeable
  record ImportRowView(
      long line,
      String outcome,
      @Nullable String number,
      @Nullable String field,
      @Nullable String value,
      @Nullable String rule) {

    static ImportRowView of(Publications.Row row) {
      return new ImportRowView(
          row.line(), row.outcome().name(), row.number(), row.field(), row.value(), row.rule());
    }
  }
}

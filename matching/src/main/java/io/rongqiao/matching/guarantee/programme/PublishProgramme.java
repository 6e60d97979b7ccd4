package io.rongqiao.matching.guarantee.programme;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** A guarantor publishes a programme, or new terms of one; author and approver are two people. */
public final class PublishProgramme {

  private static final String TOPIC = "matching.guarantees.v1";

  private final Transactions transactions;
  private final Programmes programmes;
  private final Outbox outbox;
  private final Clock clock;

  public PublishProgramme(
      Transactions transactions, Programmes programmes, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Publishes a programme with its first terms; the same programme again changes nothing.
   *
   * @throws IllegalArgumentException where the code names another programme, or author and approver
   *     are one person
   */
  public Programme publish(
      Programme programme, ProgrammeTerms first, String author, String approver) {
    twoPeople(author, approver);
    return transactions.call(
        new Access.Institution(programme.guarantor().value(), approver),
        () -> {
          Optional<Programme> before = programmes.findByCode(programme.code());
          if (before.isPresent()) {
            if (before.get().id().equals(programme.id())) {
              return before.get();
            }
            throw new IllegalArgumentException(
                "The code %s names another programme".formatted(programme.code()));
          }
          programmes.add(programme);
          add(programme, first, author, approver);
          return programme;
        });
  }

  /**
   * Publishes new terms of a programme of the guarantor's.
   *
   * @param terms makes the terms from the number they get
   * @return empty where the guarantor has no such programme
   */
  public Optional<ProgrammeTerms> publish(
      InstitutionId guarantor,
      ProgrammeId id,
      Function<Integer, ProgrammeTerms> terms,
      String author,
      String approver) {
    twoPeople(author, approver);
    return transactions.call(
        new Access.Institution(guarantor.value(), approver),
        () ->
            programmes
                .find(id)
                .filter(it -> it.guarantor().equals(guarantor))
                .map(
                    programme -> {
                      ProgrammeTerms next = terms.apply(programmes.history(id).size() + 1);
                      add(programme, next, author, approver);
                      return next;
                    }));
  }

  private void add(Programme programme, ProgrammeTerms terms, String author, String approver) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    programmes.add(terms, author, approver, now);
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("programme", programme.id().toString())
            .put("code", programme.code())
            .put("guarantor", programme.guarantor().toString())
            .put("terms", terms.number())
            .put("validFrom", terms.validFrom().toString());
    outbox.append(
        new Fact(
            TOPIC,
            programme.id().toString(),
            "io.rongqiao.matching.programme-published.v1",
            json.toString(),
            now));
  }

  private static void twoPeople(String author, String approver) {
    if (author.isBlank() || author.equals(approver)) {
      throw new IllegalArgumentException("Whoever wrote the terms does not publish them as well");
    }
  }
}

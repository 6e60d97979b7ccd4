package io.rongqiao.api.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Notes deeds, one after the other, and tells whether the chain of them is whole. */
public final class AuditLog {

  private static final Access ACCESS = new Access.Platform("audit");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Transactions transactions;
  private final AuditRecords records;
  private final Clock clock;

  AuditLog(Transactions transactions, AuditRecords records, Clock clock) {
    this.transactions = transactions;
    this.records = records;
    this.clock = clock;
  }

  /** The log kept in a database, for whoever has nothing else of the platform running. */
  public static AuditLog over(DataSource database, Clock clock) {
    var transactions = new JdbcTransactions(database, clock);
    return new AuditLog(transactions, new JooqAuditRecords(transactions.dsl()), clock);
  }

  /** Notes what somebody did to what; in a unit of work of its own. */
  public void note(String actor, String deed, String subject, Map<String, String> detail) {
    transactions.run(
        ACCESS,
        () -> {
          records.lock();
          Optional<AuditRecords.Link> newest = records.newest();
          records.append(
              new AuditRecord(
                  newest.map(AuditRecords.Link::position).orElse(0L) + 1,
                  clock.instant().truncatedTo(ChronoUnit.MICROS),
                  actor.isBlank() ? "unknown" : actor,
                  deed,
                  subject,
                  json(detail),
                  newest.map(AuditRecords.Link::digest).orElse(AuditRecord.BEGINNING)));
        });
  }

  /** Goes through the whole log and finds the first record that is not what it was. */
  public Verification verify() {
    return transactions.call(
        ACCESS,
        () -> {
          long count = 0;
          String previous = AuditRecord.BEGINNING;
          try (Stream<AuditRecords.Stored> all = records.all()) {
            for (AuditRecords.Stored stored : (Iterable<AuditRecords.Stored>) all::iterator) {
              AuditRecord entry = stored.entry();
              count++;
              if (entry.position() != count
                  || !entry.previous().equals(previous)
                  || !entry.digest().equals(stored.digest())) {
                return new Verification.Broken(count);
              }
              previous = stored.digest();
            }
          }
          return new Verification.Whole(count, previous);
        });
  }

  /** What a check of the log found. */
  public sealed interface Verification {

    /** Every record is as it was written; the last digest stands for all of them. */
    record Whole(long records, String digest) implements Verification {}

    /** The record at this position was changed, or one before it removed. */
    record Broken(long position) implements Verification {}
  }

  private static String json(Map<String, String> detail) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(detail));
    } catch (JsonProcessingException cause) {
      throw new IllegalStateException("A map of texts is always JSON.", cause);
    }
  }
}

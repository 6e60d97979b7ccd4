package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import io.rongqiao.scoring.policy.BusinessDate;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a load whose file is here. Everything it stores, the sums and the facts to publish commit
 * together; whatever stops it, a lost connection or a lost machine included, leaves nothing behind.
 */
public final class RunLoad {

  private static final Access PLATFORM = new Access.Platform("run-load");
  private static final System.Logger LOG = System.getLogger(RunLoad.class.getName());
  private static final int ROOM = 1 << 22;

  private final Transactions transactions;
  private final Loads loads;
  private final Intakes intakes;
  private final Enterprises enterprises;
  private final PersonalTexts personalTexts;
  private final Outbox outbox;
  private final Spool spool;
  private final Clock clock;
  private final BusinessDate businessDate;

  public RunLoad(
      Transactions transactions,
      Loads loads,
      Intakes intakes,
      Enterprises enterprises,
      PersonalTexts personalTexts,
      Outbox outbox,
      Spool spool,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.loads = loads;
    this.intakes = intakes;
    this.enterprises = enterprises;
    this.personalTexts = personalTexts;
    this.outbox = outbox;
    this.spool = spool;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Runs the load to its end and returns it, succeeded or failed; a finished one is left alone. */
  public Load run(LoadId id) {
    Optional<Load> started = transactions.call(PLATFORM, () -> loads.start(id, clock.instant()));
    return started.isEmpty() ? found(id) : run(started.get());
  }

  private Load run(Load load) {
    try {
      RowCounts rows = store(load);
      transactions.run(PLATFORM, () -> loads.succeed(load.id(), rows, clock.instant()));
    } catch (LoadStopped _) {
      return load;
    } catch (LoadBusy _) {
      return found(load.id());
    } catch (UnreadableFile | LoadRefused refused) {
      fail(load, Objects.requireNonNull(refused.getMessage()));
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Load {0} was broken off: {1}", load.id(), cause(broken));
      fail(
          load,
          "The load was broken off by an error of the platform and nothing of it is stored. Send"
              + " it again with the same key.");
    }
    if (load.spool() != null) {
      spool.remove(load.spool());
    }
    return found(load.id());
  }

  private RowCounts store(Load load) {
    Path file = spool.file(Objects.requireNonNull(load.spool()));
    Ticket ticket = transactions.call(PLATFORM, () -> ticket(load));
    if (load.order().kind().isIdentity()) {
      return new IdentityIntake(transactions, loads, enterprises, clock)
          .store(load, file, ticket.number());
    }
    RowChecks checks = checks(load, ticket.number());
    try (PartStream parts = new PartStream(transactions, loads, load, file, checks)) {
      return transactions.call(
          new Access.BulkLoad(load.order().provider()), () -> takeIn(load, ticket, parts));
    }
  }

  private RowCounts takeIn(Load load, Ticket ticket, PartStream parts) {
    Intake intake =
        intakes.open(
            load, ticket.number(), ticket.contentDigest(), toldOn(load), ticket.superseded());
    RowCounts rows = RowCounts.NONE;
    Optional<CheckedPart> part = parts.next();
    while (part.isPresent()) {
      rows = rows.plus(intake.take(part.get()));
      part = parts.next();
    }
    rows = rows.plus(new RowCounts(0, 0, 0, 0, 0, intake.withdraw()));
    intake.close(rows);
    Instant now = clock.instant();
    outbox.appendAll(
        intake.changed().stream()
            .map(enterprise -> EvidenceReceived.fact(load, ticket.number(), enterprise, now)));
    return rows;
  }

  private Ticket ticket(Load load) {
    LoadId earlier = load.order().supersedes();
    Long superseded = earlier == null ? null : superseded(load, earlier);
    return new Ticket(loads.nextDeliveryNumber(), loads.contentDigest(load.id()), superseded);
  }

  private long superseded(Load load, LoadId earlier) {
    boolean isOfOneSource =
        loads
            .find(earlier)
            .filter(it -> it.order().provider().equals(load.order().provider()))
            .filter(it -> it.order().kind().table().equals(load.order().kind().table()))
            .isPresent();
    Optional<Long> number = isOfOneSource ? loads.deliveryNumber(earlier) : Optional.empty();
    return number.orElseThrow(
        () ->
            new LoadRefused(
                "Load %s, which this one supersedes, stored nothing of this kind for %s."
                    .formatted(earlier, load.order().provider())));
  }

  private RowChecks checks(Load load, long number) {
    LoadOrder order = load.order();
    var names = new EnterpriseNames(unknown -> enterprises.resolve(order.provider(), unknown));
    return order.kind().isInvoices()
        ? new InvoiceChecks(order.kind(), order.provider(), number, names, ROOM)
        : new EvidenceChecks(order.kind(), names, personalTexts);
  }

  private LocalDate toldOn(Load load) {
    return Objects.requireNonNullElseGet(load.order().periodTo(), businessDate::today);
  }

  /** What broke, without its message: the database quotes rows in it. */
  private static String cause(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null && !(root instanceof SQLException)) {
      root = root.getCause();
    }
    String state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
    return root.getClass().getName() + state + " at " + Arrays.asList(root.getStackTrace());
  }

  private void fail(Load load, String sentence) {
    transactions.run(PLATFORM, () -> loads.fail(load.id(), sentence, clock.instant()));
  }

  private Load found(LoadId id) {
    return transactions.call(PLATFORM, () -> loads.find(id).orElseThrow());
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Ticket(long number, byte[] contentDigest, @Nullable Long superseded) {}
}

package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.CommitRefused;
import io.rongqiao.migrations.transaction.DatabaseUnavailable;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.reading.JsonObjects;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.policy.BusinessDate;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in evidence that arrives as events: those that came together are one load, with the checks,
 * the error report and the facts of a file's. How far a stream was taken in is noted with the rows,
 * so events that come again have their effect once. A bad event is reported and the others stay; so
 * is one that the database refuses, which is found by halving the load.
 */
public final class TakeInEvents {

  private static final Access PLATFORM = new Access.Platform("take-in-events");
  private static final System.Logger LOG = System.getLogger(TakeInEvents.class.getName());
  private static final int ROOM_PER_EVENT = 512;

  /** Classes of SQL states: what is wrong with a value, and what breaks a constraint. */
  private static final String DATA = "22";

  private static final String INTEGRITY = "23";

  private final Transactions transactions;
  private final Loads loads;
  private final Intakes intakes;
  private final StreamPositions positions;
  private final Enterprises enterprises;
  private final PersonalTexts personalTexts;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public TakeInEvents(
      Transactions transactions,
      Loads loads,
      Intakes intakes,
      StreamPositions positions,
      Enterprises enterprises,
      PersonalTexts personalTexts,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.loads = loads;
    this.intakes = intakes;
    this.positions = positions;
    this.enterprises = enterprises;
    this.personalTexts = personalTexts;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Takes the events in, but for those that were before; on return all of them are.
   *
   * @throws DatabaseUnavailable or {@link CommitRefused} where trying again later may help
   */
  public void takeIn(ArrivedEvents arrived) {
    Optional<Begun> begun = transactions.call(PLATFORM, () -> begin(arrived));
    begun.ifPresent(this::finish);
  }

  private Optional<Begun> begin(ArrivedEvents arrived) {
    ArrivedEvents events = arrived.from(positions.next(arrived.stream(), arrived.provider()));
    if (events.size() == 0) {
      return Optional.empty();
    }
    Load load =
        loads.startAtOnce(
            new LoadId(ids.get()),
            events.order(),
            events.digest(),
            events.bytes(),
            clock.instant());
    long number = loads.nextDeliveryNumber();
    CheckedPart checked = checks(events, number).check(batch(events));
    if (!checked.errors().isEmpty()) {
      loads.report(load.id(), load.attempt(), 1, events.placed(checked.errors()));
    }
    return Optional.of(new Begun(events, load, number, checked));
  }

  private static RowBatch batch(ArrivedEvents events) {
    RowBatch batch = JsonObjects.batch(events.rows(), events.kind().layout());
    int enterprise = events.kind().indexOf(DeliveryKind.ENTERPRISE_ID);
    for (int row = 0; row < batch.rows(); row++) {
      ArrivedEvents.Event event = events.events().get(row);
      if (event.fault() != null) {
        batch.fault(row, event.fault());
      } else if (batch.fault(row) == null && !batch.text(row, enterprise).equals(event.key())) {
        batch.fault(row, "must be keyed by its " + DeliveryKind.ENTERPRISE_ID);
      }
    }
    return batch;
  }

  private RowChecks checks(ArrivedEvents events, long number) {
    DeliveryKind kind = events.kind();
    String provider = events.provider();
    var names = new EnterpriseNames(unknown -> enterprises.resolve(provider, unknown));
    return kind.isInvoices()
        ? new InvoiceChecks(kind, provider, number, names, ROOM_PER_EVENT * events.size())
        : new EvidenceChecks(kind, names, personalTexts);
  }

  private void finish(Begun begun) {
    try {
      RowCounts rows =
          transactions.call(new Access.BulkLoad(begun.events().provider()), () -> store(begun));
      transactions.run(PLATFORM, () -> loads.succeed(begun.load().id(), rows, clock.instant()));
    } catch (DatabaseUnavailable | CommitRefused later) {
      throw later;
    } catch (TakenMeanwhile _) {
      fail(begun, "Another process took in some of these events; the others are a load anew.");
      takeIn(begun.events());
    } catch (RuntimeException broken) {
      if (!isOfTheRows(broken)) {
        throw broken;
      }
      LOG.log(System.Logger.Level.WARNING, "Load {0} was broken off", begun.load().id());
      part(begun, broken);
    }
  }

  /** Whether other rows may fare better, and not the same ones later. */
  private static boolean isOfTheRows(Throwable broken) {
    @Nullable Throwable cause = broken;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String state = cause instanceof SQLException sql ? sql.getSQLState() : DATA;
    return state != null && (state.startsWith(DATA) || state.startsWith(INTEGRITY));
  }

  private RowCounts store(Begun begun) {
    Load load = begun.load();
    Intake intake =
        intakes.open(load, begun.number(), begun.events().digest(), businessDate.today(), null);
    advance(begun.events());
    RowCounts rows = intake.take(begun.checked());
    intake.close(rows);
    Instant now = clock.instant();
    outbox.appendAll(
        intake.changed().stream()
            .map(enterprise -> EvidenceReceived.fact(load, begun.number(), enterprise, now)));
    return rows;
  }

  private void advance(ArrivedEvents events) {
    for (Map.Entry<Integer, ArrivedEvents.Range> it : events.ranges().entrySet()) {
      ArrivedEvents.Range range = it.getValue();
      if (!positions.advance(
          events.stream(), events.provider(), it.getKey(), range.first(), range.last())) {
        throw new TakenMeanwhile();
      }
    }
  }

  /** The events of a load that was broken off, in two; what breaks a load alone is left out. */
  private void part(Begun begun, RuntimeException broken) {
    if (begun.events().size() > 1) {
      fail(begun, "The platform could not store these events together; each half is a load anew.");
      begun.events().halves().forEach(this::takeIn);
      return;
    }
    transactions.run(
        PLATFORM,
        () -> {
          report(begun, broken);
          advance(begun.events());
          fail(begun, "The platform could not store this event; it is left out.");
        });
  }

  private void report(Begun begun, RuntimeException broken) {
    var error =
        new RowError(1, RowError.ROW, "", "broke the load: " + broken.getClass().getSimpleName());
    loads.report(
        begun.load().id(), begun.load().attempt(), 1, begun.events().placed(List.of(error)));
  }

  private void fail(Begun begun, String sentence) {
    transactions.run(PLATFORM, () -> loads.fail(begun.load().id(), sentence, clock.instant()));
  }

  private record Begun(ArrivedEvents events, Load load, long number, CheckedPart checked) {}

  /** Another process was faster with some of the events. */
  private static final class TakenMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}

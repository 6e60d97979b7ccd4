package io.rongqiao.matching.receivable.arrears;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes what happens to an entry: into the register, its history and the outbox at once. */
public final class OverdueChanges {

  private final OverdueRegister register;
  private final Outbox outbox;
  private final Clock clock;

  public OverdueChanges(OverdueRegister register, Outbox outbox, Clock clock) {
    this.register = register;
    this.outbox = outbox;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Enters and tells the debtor; false if nothing was entered. */
  boolean enter(OverdueEntry entry, String clientKey, String actor) {
    boolean entered = register.enter(entry, clientKey, actor);
    if (entered) {
      tell(entry, OverdueAct.Kind.ENTERED, null, actor);
    }
    return entered;
  }

  /** Keeps a change; false if somebody changed it meanwhile. */
  boolean change(
      OverdueEntry changed, OverdueAct.Kind kind, @Nullable String reason, String actor) {
    boolean kept = register.update(changed);
    if (kept) {
      tell(changed, kind, reason, actor);
    }
    return kept;
  }

  private void tell(
      OverdueEntry entry, OverdueAct.Kind kind, @Nullable String reason, String actor) {
    Instant now = now();
    register.record(
        new OverdueAct(
            entry.id(), entry.version(), kind, entry.amount(), entry.stored(), reason, now, actor));
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("entryId", entry.id().toString())
            .put("receivableId", entry.receivable().toString())
            .put("debtorUscc", entry.debtor().value())
            .put("act", kind.name())
            .put("state", entry.stored().name())
            .put("answerBy", entry.answerBy().toString())
            .put("version", entry.version());
    json.set("amount", ReceivableFacts.money(entry.amount()));
    outbox.append(ReceivableFacts.fact(entry.receivable(), "overdue-entry-changed", json, now));
  }
}

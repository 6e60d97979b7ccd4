package io.rongqiao.api.stream;

import io.rongqiao.api.event.ParkedEvents;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.loading.TakeInEvents;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Begins to take in invoices from a broker. */
@Singleton
public final class InvoiceStreams {

  private final TakeInEvents takeIn;
  private final StreamSources sources;
  private final Transactions transactions;
  private final ParkedEvents parked;
  private final Clock clock;

  InvoiceStreams(
      TakeInEvents takeIn,
      Institutions institutions,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    this.takeIn = takeIn;
    this.sources = new StreamSources(transactions, institutions);
    this.transactions = transactions;
    this.parked = parked;
    this.clock = clock;
  }

  /** Takes in what arrives at the broker at {@code servers} until it is closed. */
  public AutoCloseable start(String servers) {
    return start(servers, InvoiceStream.GROUP);
  }

  /** As above, as a member of another consumer group. */
  InvoiceStream start(String servers, String group) {
    return InvoiceStream.start(servers, group, takeIn, sources, transactions, parked, clock);
  }
}

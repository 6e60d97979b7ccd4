package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.matching.receivable.ReceivableId;

/** What a financier looks up before it lends. */
public sealed interface SearchSubject {

  /** A receivable that was shown to it. */
  record ShownReceivable(ReceivableId receivable) implements SearchSubject {}

  /** An invoice that it holds in its hands. */
  record HeldInvoice(InvoiceIdentity invoice) implements SearchSubject {}
}

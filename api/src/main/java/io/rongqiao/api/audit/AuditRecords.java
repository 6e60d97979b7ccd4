package io.rongqiao.api.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** The audit log as it is kept. */
interface AuditRecords {

  /** Keeps others from appending until this unit of work ends. */
  void lock();

  Optional<Link> newest();

  void append(AuditRecord entry);

  /** Every record from the first on, with the digest that was stored for it. */
  Stream<Stored> all();

  /** Where the chain ends. */
  record Link(long position, String digest) {}

  /** A record and the digest it was stored under. */
  record Stored(AuditRecord entry, String digest) {}
}

package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The register. A holder sees its own registrations, creditor and debtor those on their
 * receivables, and the platform's own bookkeeping all of them.
 */
public interface Interests {

  /**
   * The registration that a holder's key stands for. The key is held until the unit of work ends,
   * so that nobody else registers under it meanwhile.
   */
  Optional<Interest> claim(InstitutionId holder, String clientKey);

  /** Enters a registration, after {@link #claim} found none. */
  void add(Interest interest, String clientKey);

  Optional<Interest> find(InterestId id);

  /** As {@link #find}, and holds it until the unit of work ends, so that nobody else changes it. */
  Optional<Interest> lock(InterestId id);

  Optional<Interest> findByCertificate(CertificateNumber number);

  /** Those on a receivable, in the order of registration. */
  List<Interest> on(ReceivableId receivable);

  /** A page of a holder's registrations, the newest first. */
  List<Interest> heldBy(InstitutionId holder, Place after, int limit);

  /** Registered ones whose last day was before {@code day}, the longest gone first. */
  List<Interest> overdue(LocalDate day, int limit);

  /** As {@link #overdue}, on one receivable. */
  List<Interest> overdueOn(ReceivableId receivable, LocalDate day);

  /** Keeps what changed; the interest must have been locked in this unit of work. */
  void update(Interest changed);

  void record(Act act);

  /** Everything done about a registration, in its order. */
  List<Act> actsOn(InterestId id);

  /** A place in a holder's list. */
  record Place(Instant registeredAt, InterestId interest) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new InterestId(new UUID(-1L, -1L)));
  }
}

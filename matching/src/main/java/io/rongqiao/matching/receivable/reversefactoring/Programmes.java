package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Programmes, their limits, suppliers and draws. A financier sees its own, a core enterprise those
 * it was proposed, a supplier those it was invited to, but no limit.
 */
public interface Programmes {

  /** Keeps a proposal; false if the financier used the key before. */
  boolean add(Programme programme, String clientKey, String actor);

  Optional<Programme> find(ProgrammeId id);

  Optional<Programme> findByKey(InstitutionId financier, String clientKey);

  /** Keeps a change of the version before; false if somebody changed it meanwhile. */
  boolean update(Programme changed);

  /** A page of the programmes that may be seen, the newest first. */
  List<Programme> page(Place after, int limit);

  /** Appends to the ledger of a limit; false if it does not fit, or was appended before. */
  boolean post(LimitEntry entry);

  Optional<ProgrammeLimit> limit(ProgrammeId id);

  /** The ledger of a limit, in the order in which it took the entries. */
  List<LimitEntry> entries(ProgrammeId id);

  /** Invites a supplier, or invites it again; again changes nothing. */
  void invite(ProgrammeId id, EnterpriseKey supplier, String actor, Instant at);

  /** Lets a supplier draw no more; again changes nothing. */
  void remove(ProgrammeId id, EnterpriseKey supplier, Instant at);

  /** Who may draw, in the order of invitation, as far as that may be seen. */
  List<EnterpriseKey> suppliers(ProgrammeId id);

  /** Keeps a draw; false if the supplier used the key before. */
  boolean addDraw(Draw draw, String clientKey, String actor);

  Optional<Draw> findDraw(EnterpriseKey supplier, String clientKey);

  /** The draws on a programme that may be seen, the newest first. */
  List<Draw> draws(ProgrammeId id);

  /**
   * What a core enterprise owes to one of its suppliers, confirmed and free, as the supplier sees.
   */
  List<ReceivableId> confirmedFree(Programme programme, EnterpriseKey supplier, int limit);

  /** What a draw takes of the limit now, as far as that may be seen. */
  Money taken(Draw draw);

  /** A place in a list of programmes. */
  record Place(Instant proposedAt, ProgrammeId programme) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new ProgrammeId(new UUID(-1L, -1L)));
  }
}

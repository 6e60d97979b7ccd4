package io.rongqiao.matching.receivable;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The receivables on the platform. Creditor and debtor see their own, an institution what was shown
 * to it, and the platform's own bookkeeping all of them.
 */
public interface Receivables {

  /** Keeps one that was just uploaded, and begins its ledger. */
  Addition add(Receivable receivable);

  /** What became of keeping a receivable. */
  enum Addition {
    ADDED,
    /** The uploader used the key before. */
    KEY_TAKEN,
    /** Without invoices, and the same in everything as a live one. */
    CLAIM_TAKEN,
    /** An invoice behind it stands behind another live one; give the unit of work up. */
    INVOICE_TAKEN
  }

  Optional<Receivable> find(ReceivableId id);

  Optional<Receivable> findUploaded(EnterpriseKey uploader, String clientKey);

  /** The live one with an invoice of this identity, among those that may be seen. */
  Optional<Receivable> findLiveBehind(InvoiceIdentity invoice);

  /** The live one without invoices with this fingerprint, among those that may be seen. */
  Optional<Receivable> findLiveUninvoiced(byte[] fingerprint);

  /**
   * Live ones on a debtor, compared already, that came into being from the first to the last day.
   */
  List<Receivable> comparedAgainst(Uscc debtor, LocalDate from, LocalDate to);

  /** Live ones not compared yet that were uploaded before {@code before}, the first first. */
  List<ReceivableId> uncompared(Instant before, int limit);

  /** A page, the newest first. */
  List<Receivable> page(ReceivableQuery query);

  /** Of these enterprises those that anything was ever owed to here; only the platform is told. */
  Set<EnterpriseKey> creditorsAmong(Set<EnterpriseKey> enterprises);

  void addAnswer(ReceivableId id, Answer answer);

  /** Shows one to an institution; again changes nothing. */
  void disclose(ReceivableId id, InstitutionId institution, String actor, Instant at);

  /** Who holds a registered interest in it, as far as that may be seen. */
  List<InstitutionId> holders(ReceivableId id);

  /** To whom it was shown, the first first; only its creditor is told. */
  List<InstitutionId> disclosedTo(ReceivableId id);
}

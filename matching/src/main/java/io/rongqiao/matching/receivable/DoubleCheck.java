package io.rongqiao.matching.receivable;

/**
 * Looks whether a receivable resembles another. Until it has, nothing may be registered on what was
 * just uploaded.
 */
public interface DoubleCheck {

  /** The reference of the entry that frees a receivable once it has been compared. */
  String COMPARED = "compared";

  /** Compares what was uploaded with all others, and frees it or puts it under review. */
  void compare(ReceivableId uploaded);

  /** Somebody tried to upload a claim on an invoice that stands behind another. */
  void attempted(ReceivableTerms terms, Receivable.Upload upload);
}

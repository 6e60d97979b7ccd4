package io.rongqiao.scoring.policy;

import java.util.List;

/**
 * Where a rule stands.
 *
 * @param number the document's number; empty where the text carries none
 * @param note what the text leaves open, and how it is taken here; empty if nothing
 */
public record PolicySource(
    String document, String number, List<Quotation> quotations, String note) {

  public PolicySource {
    quotations = List.copyOf(quotations);
    if (quotations.isEmpty()) {
      throw new IllegalArgumentException("%s is cited without its words".formatted(document));
    }
  }

  /**
   * The very words.
   *
   * @param fromLine the first of the lines of the collected policy texts that they stand on
   */
  public record Quotation(int fromLine, int toLine, String text) {

    public Quotation {
      if (fromLine < 1 || toLine < fromLine) {
        throw new IllegalArgumentException("%d to %d are no lines".formatted(fromLine, toLine));
      }
    }
  }
}

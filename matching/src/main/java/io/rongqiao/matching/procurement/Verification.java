package io.rongqiao.matching.procurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a contract compares with what was published under its number.
 *
 * @param number 1, 2, 3 … in the order of verifying
 * @param differences each field that differs, in the order number, buyer, supplier, amount, day
 * @param against what it was held against; none where nothing is published
 */
public record Verification(
    int number,
    Outcome outcome,
    List<Difference> differences,
    @Nullable Reference against,
    Instant at) {

  public Verification {
    differences = List.copyOf(differences);
    if ((outcome == Outcome.DIFFERS) == differences.isEmpty()) {
      throw new IllegalArgumentException("%s names its differences".formatted(outcome));
    }
    if ((outcome == Outcome.NOT_PUBLISHED) != (against == null)) {
      throw new IllegalArgumentException("%s names what it was held against".formatted(outcome));
    }
  }

  /** What came of comparing. */
  public enum Outcome {
    VERIFIED,
    DIFFERS,
    NOT_PUBLISHED
  }

  /** A field that differs, with what the supplier states and what was published. */
  public record Difference(Field field, String stated, String published) {}

  /** What is compared. */
  public enum Field {
    BUYER,
    SUPPLIER,
    AMOUNT,
    SIGNED_ON
  }

  /** A revision of a publication. */
  public record Reference(String plainBuyer, int revision) {}

  /** A publication with the revision that holds. */
  public record Published(Publication publication, int revision) {}

  /**
   * Holds a contract against what was published under its number, letters and digits alone: against
   * the one that differs least, if several buyers use the number.
   */
  public static Verification of(
      ProcurementContract contract,
      ContractParty supplier,
      List<Published> published,
      int number,
      Instant at) {
    return published.stream()
        .min(
            Comparator.comparingInt(
                    (Published it) -> between(contract, supplier, it.publication()).size())
                .thenComparing(it -> it.publication().buyer().plainName()))
        .map(nearest -> against(contract, supplier, nearest, number, at))
        .orElseGet(() -> new Verification(number, Outcome.NOT_PUBLISHED, List.of(), null, at));
  }

  private static Verification against(
      ProcurementContract contract,
      ContractParty supplier,
      Published nearest,
      int number,
      Instant at) {
    List<Difference> differences = between(contract, supplier, nearest.publication());
    return new Verification(
        number,
        differences.isEmpty() ? Outcome.VERIFIED : Outcome.DIFFERS,
        differences,
        new Reference(nearest.publication().buyer().plainName(), nearest.revision()),
        at);
  }

  private static List<Difference> between(
      ProcurementContract contract, ContractParty supplier, Publication publication) {
    List<Difference> differences = new ArrayList<>();
    if (!contract.buyer().isSameAs(publication.buyer())) {
      differences.add(
          new Difference(Field.BUYER, contract.buyer().text(), publication.buyer().text()));
    }
    if (!supplier.isSameAs(publication.supplier())) {
      differences.add(
          new Difference(Field.SUPPLIER, supplier.text(), publication.supplier().text()));
    }
    if (!contract.amount().equals(publication.amount())) {
      differences.add(
          new Difference(
              Field.AMOUNT, contract.amount().toString(), publication.amount().toString()));
    }
    if (!contract.signedOn().equals(publication.signedOn())) {
      differences.add(
          new Difference(
              Field.SIGNED_ON, contract.signedOn().toString(), publication.signedOn().toString()));
    }
    return differences;
  }
}

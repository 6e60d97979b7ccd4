package io.rongqiao.api.enterprise;

import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What institutions are called, for views that name them. */
public final class InstitutionNames {

  private static final Access ACCESS = new Access.Platform("institution names");

  private final Transactions transactions;
  private final Institutions institutions;

  public InstitutionNames(Transactions transactions, Institutions institutions) {
    this.transactions = transactions;
    this.institutions = institutions;
  }

  public InstitutionView view(UUID id) {
    return find(id)
        .map(InstitutionNames::view)
        .orElseGet(() -> new InstitutionView(id, id.toString(), null));
  }

  public Optional<Institution> find(UUID id) {
    return transactions.call(ACCESS, () -> institutions.find(new InstitutionId(id)));
  }

  /**
   * The name under which an institution delivers evidence: its English short name in small letters
   * with hyphens, so "Tax Data Centre" is {@code tax-data-centre}.
   */
  public static String sourceName(Institution institution) {
    return institution
        .shortName()
        .en()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  public static InstitutionView view(Institution institution) {
    return new InstitutionView(
        institution.id().value(), institution.name().zh(), institution.kind().name());
  }
}

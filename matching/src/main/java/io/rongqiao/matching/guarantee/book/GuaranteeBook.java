package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything in yuan that a guarantor's figures are reckoned from.
 *
 * @param standings in the order in which they count: by day, then as they were stated
 * @param registrations what the register says of the customers; one that was erased is missing
 */
public record GuaranteeBook(
    InstitutionId guarantor,
    List<GuaranteePosition> positions,
    List<ClaimPosition> claims,
    List<Recommendation> recommendations,
    List<CustomerStanding> standings,
    Map<EnterpriseKey, Registration> registrations) {

  public GuaranteeBook {
    positions = List.copyOf(positions);
    claims = List.copyOf(claims);
    recommendations = List.copyOf(recommendations);
    standings = List.copyOf(standings);
    registrations = Map.copyOf(registrations);
  }

  /** The same book with what the register says of its customers. */
  public GuaranteeBook with(Map<EnterpriseKey, Registration> known) {
    return new GuaranteeBook(guarantor, positions, claims, recommendations, standings, known);
  }

  /** The part of it that one bank brought. */
  public GuaranteeBook of(InstitutionId lender) {
    return new GuaranteeBook(
        guarantor,
        positions.stream().filter(it -> it.lender().equals(lender)).toList(),
        claims.stream().filter(it -> it.lender().equals(lender)).toList(),
        recommendations.stream().filter(it -> it.lender().equals(lender)).toList(),
        standings,
        registrations);
  }

  public Set<EnterpriseKey> customers() {
    return positions.stream()
        .map(GuaranteePosition::customer)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The guarantees of each customer. */
  public Map<EnterpriseKey, List<GuaranteePosition>> byCustomer() {
    return positions.stream().collect(Collectors.groupingBy(GuaranteePosition::customer));
  }

  public @Nullable Registration registration(EnterpriseKey customer) {
    return registrations.get(customer);
  }

  /** What kind of customer a guarantee is for. */
  public CustomerKind kind(GuaranteePosition it) {
    return CustomerKind.of(registration(it.customer()), it.smallOrFarming(), it.beganOn());
  }
}

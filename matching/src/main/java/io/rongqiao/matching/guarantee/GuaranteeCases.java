package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The risk-sharing cases that whoever asks may see. */
public interface GuaranteeCases {

  Optional<GuaranteeCase> find(CaseId id);

  /** The case, which nobody else changes until the unit of work ends. */
  Optional<GuaranteeCase> lock(CaseId id);

  Optional<GuaranteeCase> findByKey(InstitutionId lender, ClientKey key);

  /** Approved cases whose reservation waited in vain and was given back. */
  List<CaseId> lapsed(int most);

  /** A page of cases, the newest first. */
  List<GuaranteeCase> page(CaseQuery query);

  void add(GuaranteeCase added, ClientKey key);

  /**
   * Keeps a change.
   *
   * @throws IllegalStateException when the case was changed meanwhile
   */
  void update(GuaranteeCase changed);

  /** Who bears what, if the guarantee has begun. */
  Optional<RiskShares> shares(CaseId id);

  void freeze(CaseId id, RiskShares shares);

  /**
   * What a guarantor has outstanding, or will have as far as that is foreseen.
   *
   * @param day today, or a later day: loans end on theirs and approved cases begin
   */
  Concentration concentration(InstitutionId guarantor, LocalDate today, LocalDate day);

  /** What a guarantor has outstanding today, and a customer of it. */
  GuarantorBook book(InstitutionId guarantor, EnterpriseKey customer, LocalDate today);

  /**
   * What was newly guaranteed and paid under a programme in a calendar year.
   *
   * @param exclusively whether nobody else may pay under it until the unit of work ends
   */
  ProgrammeYear year(ProgrammeId programme, int year, boolean exclusively);
}

package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The leads on the platform. A lender sees those addressed to it, an enterprise its own. */
public interface Leads {

  /** Keeps a request to deliver; false if the enterprise used the key before. */
  boolean addDelivery(Delivery delivery);

  Optional<Delivery> findDelivery(EnterpriseKey enterprise, ClientKey key);

  void add(Lead lead, ClientKey delivery);

  Optional<Lead> find(InstitutionId lender, LeadId id);

  /** As {@link #find}, and holds it until the unit of work ends, so that nobody else changes it. */
  Optional<Lead> lock(InstitutionId lender, LeadId id);

  /** Those of an application, the first delivered first. */
  List<Lead> of(ApplicationId application);

  /** As {@link #of}, and holds them all until the unit of work ends. */
  List<Lead> lockAll(ApplicationId application);

  /** A page of a lender's leads, the newest first. */
  List<Lead> desk(DeskQuery query);

  /** How many leads of a lender wait for an answer on a day, by grade and currency. */
  List<Waiting> waiting(InstitutionId lender, LocalDate day);

  /** Keeps the new answer; the lead must have been locked in this unit of work. */
  void update(Lead changed);

  /**
   * Leads of one grade that wait.
   *
   * @param asked what they ask for together
   */
  record Waiting(String grade, int leads, Money asked) {}
}

package io.rongqiao.api.guarantee;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.guarantee.LapseApprovals;
import io.rongqiao.matching.guarantee.ReadCases;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaims;
import io.rongqiao.matching.guarantee.concentration.WatchConcentration;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;

/** Who is made of what, in guarantees over HTTP. */
@Factory
final class GuaranteeWiring {

  @Singleton
  KnownEnterprises knownEnterprises(Transactions transactions, Enterprises enterprises) {
    return new KnownEnterprises(transactions, enterprises);
  }

  @Singleton
  CaseReading caseReading(
      ReadCases readCases,
      KnownEnterprises enterprises,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    return new CaseReading(readCases, enterprises, institutions, businessDate);
  }

  @Singleton
  ClaimReading claimReading(
      Transactions transactions, GuaranteeClaims claims, InstitutionNames institutions) {
    return new ClaimReading(transactions, claims, institutions);
  }

  @Singleton
  TimedWork.Job expirySchedule(ExpireReservations expire, LapseApprovals lapse) {
    return new ExpirySchedule(expire, lapse);
  }

  @Singleton
  TimedWork.Job concentrationSchedule(WatchConcentration watch) {
    return new ConcentrationSchedule(watch);
  }
}

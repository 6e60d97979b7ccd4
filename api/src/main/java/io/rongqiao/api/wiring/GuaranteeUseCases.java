package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.rongqiao.matching.guarantee.AnswerQuestion;
import io.rongqiao.matching.guarantee.BeginGuarantee;
import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CasePolicy;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.DecideCase;
import io.rongqiao.matching.guarantee.DraftCase;
import io.rongqiao.matching.guarantee.GuaranteeCases;
import io.rongqiao.matching.guarantee.JooqCaseRecords;
import io.rongqiao.matching.guarantee.JooqGuaranteeCases;
import io.rongqiao.matching.guarantee.LapseApprovals;
import io.rongqiao.matching.guarantee.ReadCases;
import io.rongqiao.matching.guarantee.ReviewCase;
import io.rongqiao.matching.guarantee.SubmitCase;
import io.rongqiao.matching.guarantee.WithdrawCase;
import io.rongqiao.matching.guarantee.batch.FileBatch;
import io.rongqiao.matching.guarantee.batch.JooqBatches;
import io.rongqiao.matching.guarantee.batch.RowCheck;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.CapacityForecast;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.capacity.JooqCapacityLedger;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.claim.ClaimGuarantee;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaims;
import io.rongqiao.matching.guarantee.claim.JooqGuaranteeClaims;
import io.rongqiao.matching.guarantee.claim.RecoverClaim;
import io.rongqiao.matching.guarantee.claim.RepayCase;
import io.rongqiao.matching.guarantee.claim.SettleClaim;
import io.rongqiao.matching.guarantee.concentration.ConcentrationAlarms;
import io.rongqiao.matching.guarantee.concentration.JooqConcentrationAlarms;
import io.rongqiao.matching.guarantee.concentration.ProjectConcentration;
import io.rongqiao.matching.guarantee.concentration.WatchConcentration;
import io.rongqiao.matching.guarantee.programme.JooqProgrammes;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.programme.PublishProgramme;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.policy.PolicyRules;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in guarantees. */
@Factory
final class GuaranteeUseCases {

  /** How the 50 % of R29 are read. */
  private static final String DENOMINATOR = "rongqiao.concentration.denominator";

  @Singleton
  Programmes programmes(JdbcTransactions transactions) {
    return new JooqProgrammes(transactions.dsl());
  }

  @Singleton
  PublishProgramme publishProgramme(
      Transactions transactions, Programmes programmes, Outbox outbox, Clock clock) {
    return new PublishProgramme(transactions, programmes, outbox, clock);
  }

  @Singleton
  CapacityLedger capacityLedger(JdbcTransactions transactions) {
    return new JooqCapacityLedger(transactions.dsl());
  }

  @Singleton
  CapacityAllotment capacityAllotment(CapacityLedger ledger, Supplier<UUID> ids) {
    return new CapacityAllotment(ledger, ids);
  }

  @Singleton
  StateCapacityTerms stateCapacityTerms(
      Transactions transactions,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new StateCapacityTerms(transactions, ledger, outbox, clock, businessDate);
  }

  @Singleton
  CapacityForecast capacityForecast(
      Transactions transactions,
      CapacityLedger ledger,
      Programmes programmes,
      BusinessDate businessDate) {
    return new CapacityForecast(transactions, ledger, programmes, businessDate);
  }

  @Singleton
  GuaranteeCases guaranteeCases(JdbcTransactions transactions) {
    return new JooqGuaranteeCases(transactions.dsl());
  }

  @Singleton
  CaseDesk caseDesk(
      JdbcTransactions transactions,
      GuaranteeCases cases,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new CaseDesk(
        transactions, cases, new JooqCaseRecords(transactions.dsl()), outbox, clock, businessDate);
  }

  @Singleton
  CasePolicy casePolicy(
      @Property(name = DENOMINATOR, defaultValue = "SMALL_AND_FARMING")
          Concentration.Denominator denominator) {
    return new CasePolicy(PolicyRules.standard(), denominator);
  }

  @Singleton
  ConcentrationAlarms concentrationAlarms(JdbcTransactions transactions) {
    return new JooqConcentrationAlarms(transactions.dsl());
  }

  @Singleton
  ProjectConcentration projectConcentration(
      Transactions transactions,
      GuaranteeCases cases,
      ConcentrationAlarms alarms,
      @Property(name = DENOMINATOR, defaultValue = "SMALL_AND_FARMING")
          Concentration.Denominator denominator,
      BusinessDate businessDate) {
    return new ProjectConcentration(transactions, cases, alarms, denominator, businessDate);
  }

  @Singleton
  WatchConcentration watchConcentration(
      Transactions transactions,
      GuaranteeCases cases,
      ConcentrationAlarms alarms,
      Outbox outbox,
      @Property(name = DENOMINATOR, defaultValue = "SMALL_AND_FARMING")
          Concentration.Denominator denominator,
      Clock clock,
      BusinessDate businessDate) {
    return new WatchConcentration(
        transactions,
        cases,
        alarms,
        outbox,
        PolicyRules.standard(),
        denominator,
        clock,
        businessDate);
  }

  @Singleton
  DraftCase draftCase(CaseDesk desk, Programmes programmes, Supplier<UUID> ids) {
    return new DraftCase(desk, programmes, ids);
  }

  @Singleton
  SubmitCase submitCase(CaseDesk desk, Programmes programmes, CasePolicy policy) {
    return new SubmitCase(desk, programmes, policy);
  }

  @Singleton
  ReviewCase reviewCase(
      CaseDesk desk, Programmes programmes, CasePolicy policy, Supplier<UUID> ids) {
    return new ReviewCase(desk, programmes, policy, ids);
  }

  @Singleton
  AnswerQuestion answerQuestion(CaseDesk desk) {
    return new AnswerQuestion(desk);
  }

  @Singleton
  DecideCase decideCase(
      CaseDesk desk,
      Programmes programmes,
      CapacityAllotment allotment,
      ExpireReservations expire) {
    return new DecideCase(desk, programmes, allotment, expire);
  }

  @Singleton
  BeginGuarantee beginGuarantee(CaseDesk desk, Programmes programmes, CapacityLedger ledger) {
    return new BeginGuarantee(desk, programmes, ledger);
  }

  @Singleton
  RepayCase repayCase(CaseDesk desk, GuaranteeClaims claims, CapacityLedger ledger) {
    return new RepayCase(desk, claims, ledger);
  }

  @Singleton
  LapseApprovals lapseApprovals(CaseDesk desk) {
    return new LapseApprovals(desk);
  }

  @Singleton
  WithdrawCase withdrawCase(CaseDesk desk, CapacityLedger ledger) {
    return new WithdrawCase(desk, ledger);
  }

  @Singleton
  ReadCases readCases(CaseDesk desk) {
    return new ReadCases(desk);
  }

  @Singleton
  GuaranteeClaims guaranteeClaims(JdbcTransactions transactions) {
    return new JooqGuaranteeClaims(transactions.dsl());
  }

  @Singleton
  ClaimGuarantee claimGuarantee(CaseDesk desk, GuaranteeClaims claims, Supplier<UUID> ids) {
    return new ClaimGuarantee(desk, claims, ids);
  }

  @Singleton
  SettleClaim settleClaim(
      CaseDesk desk, GuaranteeClaims claims, Programmes programmes, CapacityLedger ledger) {
    return new SettleClaim(desk, claims, programmes, ledger);
  }

  @Singleton
  RecoverClaim recoverClaim(CaseDesk desk, GuaranteeClaims claims) {
    return new RecoverClaim(desk, claims);
  }

  @Singleton
  FileBatch fileBatch(
      JdbcTransactions transactions,
      CaseDesk desk,
      Programmes programmes,
      CasePolicy policy,
      CapacityAllotment allotment,
      Supplier<UUID> ids) {
    return new FileBatch(
        desk,
        programmes,
        new JooqBatches(transactions.dsl()),
        new RowCheck(desk, programmes, policy, allotment, ids),
        ids);
  }
}

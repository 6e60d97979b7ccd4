package io.rongqiao.api.demonstration;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.Passwords;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.fund.ContributeToFund;
import io.rongqiao.matching.fund.PublishFund;
import io.rongqiao.matching.fund.compensation.FileCompensation;
import io.rongqiao.matching.guarantee.batch.FileBatch;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.programme.PublishProgramme;
import io.rongqiao.matching.lead.DeliverLeads;
import io.rongqiao.matching.procurement.ImportPublications;
import io.rongqiao.matching.procurement.SubmitContract;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.matching.receivable.reversefactoring.CoreEnterprises;
import io.rongqiao.matching.receivable.reversefactoring.DecideProgramme;
import io.rongqiao.matching.receivable.reversefactoring.InviteSupplier;
import io.rongqiao.matching.receivable.reversefactoring.ProposeProgramme;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in the demonstration. */
@Factory
final class DemonstrationWiring {

  @Singleton
  SignIns signIns(
      Transactions transactions,
      Accounts accounts,
      Institutions institutions,
      Enterprises enterprises,
      Passwords passwords,
      Supplier<UUID> ids,
      Clock clock) {
    return new SignIns(transactions, accounts, institutions, enterprises, passwords, ids, clock);
  }

  @Singleton
  InventedProfiles inventedProfiles(
      Transactions transactions,
      Enterprises enterprises,
      Consents consents,
      GrantConsent grantConsent,
      AssessEnterprise assessEnterprise,
      BusinessDate businessDate) {
    return new InventedProfiles(
        transactions, enterprises, consents, grantConsent, assessEnterprise, businessDate);
  }

  @Singleton
  InventedApplications inventedApplications(
      Transactions transactions,
      Applications applications,
      ApplyForFinancing applyForFinancing,
      DeliverLeads deliverLeads,
      BusinessDate businessDate) {
    return new InventedApplications(
        transactions, applications, applyForFinancing, deliverLeads, businessDate);
  }

  @Singleton
  InventedGuarantees inventedGuarantees(
      Transactions transactions,
      Institutions institutions,
      StateCapacityTerms stateTerms,
      PublishProgramme publishProgramme,
      FileBatch fileBatch,
      BusinessDate businessDate) {
    return new InventedGuarantees(
        transactions, institutions, stateTerms, publishProgramme, fileBatch, businessDate);
  }

  @Singleton
  InventedFunds inventedFunds(
      Transactions transactions,
      Institutions institutions,
      PublishFund publishFund,
      ContributeToFund contributeToFund,
      FileCompensation fileCompensation,
      BusinessDate businessDate) {
    return new InventedFunds(
        transactions, institutions, publishFund, contributeToFund, fileCompensation, businessDate);
  }

  @Singleton
  InventedReverseFactoring inventedReverseFactoring(
      Transactions transactions,
      Institutions institutions,
      ProposeProgramme proposeProgramme,
      DecideProgramme decideProgramme,
      InviteSupplier inviteSupplier,
      UploadReceivable uploadReceivable,
      AnswerReceivable answerReceivable,
      BusinessDate businessDate) {
    return new InventedReverseFactoring(
        transactions,
        institutions,
        proposeProgramme,
        decideProgramme,
        inviteSupplier,
        uploadReceivable,
        answerReceivable,
        businessDate);
  }

  @Singleton
  InventedTrade inventedTrade(
      Transactions transactions,
      Enterprises enterprises,
      CoreEnterprises coreEnterprises,
      InventedReverseFactoring reverseFactoring,
      ImportPublications importPublications,
      SubmitContract submitContract,
      Clock clock,
      BusinessDate businessDate) {
    return new InventedTrade(
        transactions,
        enterprises,
        coreEnterprises,
        reverseFactoring,
        new InventedProcurement(importPublications, submitContract, businessDate),
        clock);
  }

  @Singleton
  ProgramAccounts programAccounts(
      Transactions transactions,
      Institutions institutions,
      Accounts accounts,
      DataFolder folder,
      Supplier<UUID> ids,
      Clock clock) {
    return new ProgramAccounts(transactions, institutions, accounts, folder, ids, clock);
  }

  @Singleton
  CreateDemonstration createDemonstration(
      ReceiveLoad receiveLoad,
      RunLoad runLoad,
      InventedProfiles profiles,
      InventedApplications applications,
      InventedGuarantees guarantees,
      InventedFunds funds,
      InventedTrade trade,
      ProgramAccounts programs,
      SignIns signIns,
      BusinessDate businessDate,
      DataFolder folder) {
    return new CreateDemonstration(
        receiveLoad,
        runLoad,
        profiles,
        applications,
        guarantees,
        funds,
        trade,
        programs,
        signIns,
        businessDate,
        folder);
  }
}

package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.acceptance.AcceptanceVersions;
import io.rongqiao.matching.advice.AdviseApplicant;
import io.rongqiao.matching.application.ApplicantProfiles;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.Backings;
import io.rongqiao.matching.application.JooqApplications;
import io.rongqiao.matching.application.JooqBackings;
import io.rongqiao.matching.application.MatchCircumstances;
import io.rongqiao.matching.application.Matching;
import io.rongqiao.matching.application.SealedApplicantProfiles;
import io.rongqiao.matching.catalogue.Catalogue;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.product.Products;
import io.rongqiao.matching.quota.ProductQuotas;
import io.rongqiao.matching.rematch.BeginCatalogueDay;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.matching.rematch.JooqCatalogueDays;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in applying and matching. */
@Factory
final class ApplicationUseCases {

  @Singleton
  Applications applications(JdbcTransactions transactions) {
    return new JooqApplications(transactions.dsl());
  }

  @Singleton
  ApplicantProfiles applicantProfiles(Assessments assessments) {
    return new SealedApplicantProfiles(assessments);
  }

  @Singleton
  Backings backings(JdbcTransactions transactions) {
    return new JooqBackings(transactions.dsl());
  }

  @Singleton
  MatchCircumstances matchCircumstances(ProductQuotas quotas, AcceptanceVersions acceptance) {
    return new MatchCircumstances(quotas, acceptance);
  }

  @Singleton
  Catalogue catalogue(Products products) {
    return new Catalogue(products);
  }

  @Singleton
  Matching matching(
      Applications applications,
      Catalogue catalogue,
      Institutions institutions,
      Backings backings,
      MatchCircumstances circumstances,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new Matching(
        applications,
        catalogue,
        institutions,
        backings,
        circumstances,
        outbox,
        ids,
        clock,
        businessDate);
  }

  @Singleton
  ApplyForFinancing applyForFinancing(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Backings backings,
      Matching matching,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new ApplyForFinancing(
        transactions, applications, profiles, backings, matching, outbox, ids, clock, businessDate);
  }

  @Singleton
  Rematch rematch(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Matching matching,
      BusinessDate businessDate) {
    return new Rematch(transactions, applications, profiles, matching, businessDate);
  }

  @Singleton
  CallForRematches callForRematches(
      Transactions transactions, Applications applications, Outbox outbox, Clock clock) {
    return new CallForRematches(transactions, applications, outbox, clock);
  }

  @Singleton
  BeginCatalogueDay beginCatalogueDay(
      JdbcTransactions transactions,
      Products products,
      CallForRematches callForRematches,
      BusinessDate businessDate) {
    return new BeginCatalogueDay(
        transactions,
        new JooqCatalogueDays(transactions.dsl()),
        products,
        callForRematches,
        businessDate);
  }

  @Singleton
  AdviseApplicant adviseApplicant(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Catalogue catalogue,
      Institutions institutions,
      Backings backings,
      MatchCircumstances circumstances,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    return new AdviseApplicant(
        transactions,
        applications,
        profiles,
        catalogue,
        institutions,
        backings,
        circumstances,
        ids,
        businessDate);
  }
}

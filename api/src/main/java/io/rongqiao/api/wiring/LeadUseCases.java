package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.lead.AcceptOffer;
import io.rongqiao.matching.lead.DeclineLead;
import io.rongqiao.matching.lead.DeliverLeads;
import io.rongqiao.matching.lead.JooqLeads;
import io.rongqiao.matching.lead.JooqOffers;
import io.rongqiao.matching.lead.JooqQuotaTaking;
import io.rongqiao.matching.lead.LeadClosing;
import io.rongqiao.matching.lead.LeadWriter;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.lead.MakeOffer;
import io.rongqiao.matching.lead.Offers;
import io.rongqiao.matching.lead.QuotaTaking;
import io.rongqiao.matching.lead.RefuseOffer;
import io.rongqiao.matching.lead.WithdrawApplication;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in leads and offers. */
@Factory
final class LeadUseCases {

  @Singleton
  Leads leads(JdbcTransactions transactions) {
    return new JooqLeads(transactions.dsl());
  }

  @Singleton
  Offers offers(JdbcTransactions transactions) {
    return new JooqOffers(transactions.dsl());
  }

  @Singleton
  QuotaTaking quotaTaking(JdbcTransactions transactions) {
    return new JooqQuotaTaking(transactions.dsl());
  }

  @Singleton
  LeadClosing leadClosing(Leads leads, Offers offers, Outbox outbox) {
    return new LeadClosing(leads, offers, outbox);
  }

  @Singleton
  DeliverLeads deliverLeads(
      Transactions transactions,
      Applications applications,
      Leads leads,
      GrantConsent grantConsent,
      Assessments assessments,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new DeliverLeads(
        transactions,
        applications,
        leads,
        new LeadWriter(leads, grantConsent, assessments, ids),
        outbox,
        clock,
        businessDate);
  }

  @Singleton
  MakeOffer makeOffer(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new MakeOffer(transactions, leads, offers, outbox, ids, clock, businessDate);
  }

  @Singleton
  DeclineLead declineLead(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new DeclineLead(transactions, leads, offers, outbox, clock, businessDate);
  }

  @Singleton
  AcceptOffer acceptOffer(
      Transactions transactions,
      Applications applications,
      Offers offers,
      Products products,
      QuotaTaking quota,
      LeadClosing closing,
      RevokeConsent revokeConsent,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new AcceptOffer(
        transactions,
        applications,
        offers,
        products,
        quota,
        closing,
        revokeConsent,
        outbox,
        clock,
        businessDate);
  }

  @Singleton
  RefuseOffer refuseOffer(
      Transactions transactions,
      Applications applications,
      Offers offers,
      LeadClosing closing,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new RefuseOffer(
        transactions, applications, offers, closing, outbox, clock, businessDate);
  }

  @Singleton
  WithdrawApplication withdrawApplication(
      Transactions transactions,
      Applications applications,
      LeadClosing closing,
      RevokeConsent revokeConsent,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new WithdrawApplication(
        transactions, applications, closing, revokeConsent, outbox, clock, businessDate);
  }
}

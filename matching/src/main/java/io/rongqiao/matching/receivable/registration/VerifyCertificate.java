package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.Optional;

/**
 * Finds the certificate with a number, for whoever has the number. What of it is shown to whom is
 * decided at the edge: to strangers nothing that leads to the parties or the amount, since what is
 * uploaded travels only between those it concerns.
 */
public final class VerifyCertificate {

  private static final Access ACCESS = new Access.Platform("certificates");

  private final Transactions transactions;
  private final Interests interests;
  private final Receivables receivables;

  public VerifyCertificate(
      Transactions transactions, Interests interests, Receivables receivables) {
    this.transactions = transactions;
    this.interests = interests;
    this.receivables = receivables;
  }

  public Optional<Certificate> find(CertificateNumber number) {
    return transactions.call(
        ACCESS,
        () ->
            interests
                .findByCertificate(number)
                .map(
                    interest ->
                        Certificate.of(
                            interest,
                            receivables.find(interest.receivable()).orElseThrow().terms())));
  }
}

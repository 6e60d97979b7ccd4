package io.rongqiao.api.receivable;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.receivable.registration.Certificate;
import io.rongqiao.matching.receivable.registration.CertificateNumber;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.VerifyCertificate;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a certificate of registration is real, for whoever has its number. */
@Controller("/api/v1/certificates")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CertificateController {

  private final VerifyCertificate verifyCertificate;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  CertificateController(
      VerifyCertificate verifyCertificate,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.verifyCertificate = verifyCertificate;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  /** Verifies a number; one mistyped and one unknown are not told apart. */
  @Get("/{number}")
  VerificationView verify(String number) {
    return parsed(number)
        .flatMap(verifyCertificate::find)
        .map(this::view)
        .orElseThrow(() -> Refused.notFound("No certificate has this number."));
  }

  private static Optional<CertificateNumber> parsed(String number) {
    try {
      return Optional.of(CertificateNumber.parse(number));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private VerificationView view(Certificate certificate) {
    Interest interest = certificate.interest();
    return new VerificationView(
        interest.certificate().value(),
        interest.stateOn(businessDate.today()).name(),
        interest.kind().name(),
        TextView.of(interest.kind().words()),
        institutions.view(interest.holder().value()),
        LocalDate.ofInstant(interest.registeredAt(), BusinessDate.ZONE),
        interest.validUntil(),
        certificate.digest());
  }
}

package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.TextView;
import java.time.LocalDate;

/**
 * What anybody who has a certificate's number is told: that it is real, of what kind, and whether
 * it stands. Neither parties nor amount, since what is uploaded travels only between those it
 * concerns (银发〔2017〕104号, 四（一）).
 *
 * @param digest of the certificate as it stands now; one that was shown to you and has another
 *     digest is out of date or altered
 */
@Serdeable
record VerificationView(
    String number,
    String state,
    String kind,
    TextView kindText,
    InstitutionView holder,
    LocalDate registeredOn,
    LocalDate validUntil,
    String digest) {}

package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.receivable.financing.AssignmentNotice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice of assignment or pledge.
 *
 * @param id that of the offer it follows from
 * @param account where the debtor pays from now on
 * @param receivedAt when the debtor acknowledged it, if it has
 */
@Serdeable
record AssignmentNoticeView(
    UUID id,
    UUID receivableId,
    InstitutionView financier,
    String kind,
    TextView kindText,
    String agreement,
    MoneyView amount,
    LockedAccount account,
    Instant givenAt,
    @Nullable Instant receivedAt) {

  static AssignmentNoticeView of(AssignmentNotice notice, InstitutionView financier) {
    return new AssignmentNoticeView(
        notice.offer().value(),
        notice.receivable().value(),
        financier,
        notice.kind().name(),
        TextView.of(notice.kind().words()),
        notice.agreement(),
        MoneyView.of(notice.amount()),
        LockedAccount.of(notice.account()),
        notice.givenAt(),
        notice.receivedAt());
  }
}

package io.rongqiao.matching.guarantee.concentration;

import io.rongqiao.matching.product.InstitutionId;
import java.time.LocalDate;
import java.util.List;

/** Keeps the alarms about R29. Every method works inside the caller's unit of work. */
public interface ConcentrationAlarms {

  /** Guarantors with a programme in which province or nation bear a part on a day. */
  List<InstitutionId> partnersOn(LocalDate day);

  /** Those that stand, by ratio. */
  List<ConcentrationAlarm> open(InstitutionId guarantor);

  /** Raises an alarm; false where one of this ratio stands already. */
  boolean raise(ConcentrationAlarm alarm);

  /** Clears the alarm of a ratio; false where none stands. */
  boolean clear(InstitutionId guarantor, ConcentrationRatio ratio, LocalDate on);
}

package io.rongqiao.scoring.policy;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day by which the platform judges what is in force, due or expired: today in China, or the
 * stated day of a demonstration.
 */
@FunctionalInterface
public interface BusinessDate {

  /** Where an instant becomes a business day. */
  ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  LocalDate today();
}

package io.rongqiao.matching.guarantee.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What places pay. Every method works inside the caller's unit of work. */
public interface LocalSubsidies {

  /** Of the terms of a place that cover a day, those with the highest number. */
  Optional<LocalSubsidy> on(String place, LocalDate day);

  /** All terms, by place, the newest first. */
  List<LocalSubsidy> all();

  /** How many terms a place has stated. */
  int count(String place);

  void add(LocalSubsidy terms, String author, String approver, Instant at);
}

package io.rongqiao.matching.guarantee.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The programmes that guarantors have published. */
public interface Programmes {

  /** In the order of their codes. */
  List<Programme> all();

  Optional<Programme> find(ProgrammeId id);

  Optional<Programme> findByCode(String code);

  /** The terms in force on a day: of those that cover it the highest number. */
  Optional<ProgrammeTerms> termsOn(ProgrammeId programme, LocalDate day);

  Optional<ProgrammeTerms> terms(ProgrammeId programme, int number);

  /** All terms, the newest first. */
  List<ProgrammeTerms> history(ProgrammeId programme);

  void add(Programme programme);

  void add(ProgrammeTerms terms, String author, String approver, Instant at);
}

package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who may be counted, as the database has it; asked within a unit of work of the platform. */
public interface AudienceMembers {

  /**
   * An enterprise that may be counted.
   *
   * @param lastDay the last day of the consent that allows it
   */
  record Member(EnterpriseKey enterprise, LocalDate lastDay, ApplicantFacts facts) {}

  /**
   * Whose consents ended, and the point up to which that is known.
   *
   * @param upto the point from which to ask the next time; some are then told again
   */
  record Endings(long upto, List<EnterpriseKey> enterprises) {

    public Endings {
      enterprises = List.copyOf(enterprises);
    }
  }

  /** Enterprises that may be countable, with a key above {@code after}, ascending. */
  List<EnterpriseKey> after(long after, int most);

  /** Those of {@code enterprises} that may be counted now; that they were read is on record. */
  List<Member> take(Collection<EnterpriseKey> enterprises);

  /** Everything committed since that point. */
  Endings endingsSince(long point);
}

package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.capacity.Capacity;
import java.util.List;

/** What became of a step of a case. */
public sealed interface CaseOutcome {

  /** Done, or done before with the same result. */
  record Done(GuaranteeCase guaranteeCase) implements CaseOutcome {}

  /** Nobody who asks may know of such a case. */
  record NoSuchCase() implements CaseOutcome {}

  /** The programme is not there, not open to this bank, or has no terms on that day. */
  record NoSuchProgramme(String why) implements CaseOutcome {}

  /** The case is not where this step begins. */
  record WrongState(CaseState state, CaseState wanted) implements CaseOutcome {}

  /** The case was changed since it was read. */
  record Stale(long version) implements CaseOutcome {}

  /** The key named another case before. */
  record KeyReused(CaseId id) implements CaseOutcome {}

  /** The case is outside the programme's terms; each way in which it is. */
  record OutsideTerms(List<TermsBreach> breaches) implements CaseOutcome {

    public OutsideTerms {
      breaches = List.copyOf(breaches);
    }
  }

  /** Rules with hard wording stand against it. */
  record Blocked(List<CaseFinding> findings) implements CaseOutcome {

    public Blocked {
      findings = List.copyOf(findings);
    }
  }

  /** R34 asks in words why the risk is not merely handed on, and there is no answer. */
  record RiskAnswerMissing() implements CaseOutcome {}

  /** Findings or questions are open that must be answered first. */
  record StillOpen(List<CaseFinding> findings, List<CaseQuestion> questions)
      implements CaseOutcome {

    public StillOpen {
      findings = List.copyOf(findings);
      questions = List.copyOf(questions);
    }
  }

  /** These limits of the guarantor do not suffice. */
  record NoCapacity(List<Capacity> limits) implements CaseOutcome {

    public NoCapacity {
      limits = List.copyOf(limits);
    }
  }

  /** The guarantor has stated no capital yet. */
  record NoCapital() implements CaseOutcome {}

  /** The first verdict is in; a second person must give the other. */
  record SecondPairNeeded(GuaranteeCase guaranteeCase) implements CaseOutcome {}

  /** The same person cannot be both pairs of eyes. */
  record SamePerson() implements CaseOutcome {}

  /** The reservation is no longer there: it waited too long. */
  record ReservationGone() implements CaseOutcome {}

  /** The figure is not what the case allows, with the reason. */
  record Refused(String field, String rule) implements CaseOutcome {}
}

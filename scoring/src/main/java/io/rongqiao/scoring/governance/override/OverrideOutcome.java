package io.rongqiao.scoring.governance.override;

/** What became of an override or of the second person's word on it. */
public sealed interface OverrideOutcome {

  record Done(GradeOverride override) implements OverrideOutcome {}

  /** Nothing that may be read was graded. */
  record NothingGraded() implements OverrideOutcome {}

  /** The computed grade is the wanted one. */
  record SameGrade() implements OverrideOutcome {}

  record NoSuchOverride() implements OverrideOutcome {}

  /** The first person cannot be the second. */
  record SamePerson() implements OverrideOutcome {}

  /** It waits for nobody. */
  record NotWaiting(OverrideState state) implements OverrideOutcome {}
}

package io.rongqiao.scoring.governance;

import java.time.LocalDate;

/** What became of a decision. */
public sealed interface Verdict {

  /** It was taken; the model as it is now. */
  record Taken(RegisteredModel model) implements Verdict {}

  record NoSuchModel() implements Verdict {}

  /** The model is at a step from which this does not follow. */
  record OutOfTurn(ModelState state) implements Verdict {}

  /** The one who proposed cannot be the one who approves. */
  record SamePerson(String proposedBy) implements Verdict {}

  /** A day that is past cannot be decided about. */
  record TooLate(LocalDate earliest) implements Verdict {}

  /** Another model is in force, or to be, from that day or later; it must be retired first. */
  record Occupied(ModelTerm by) implements Verdict {}

  /** A card by judgement gives no probability and is in force by being published. */
  record NotForExpertCards() implements Verdict {}
}

package io.rongqiao.scoring.governance;

import java.time.LocalDate;

/** What a person decides about a model, and why. */
public sealed interface Decision {

  String why();

  /** To have it in force as something from a day on. */
  record Propose(ModelRole role, LocalDate from, String why) implements Decision {}

  /** To follow the proposal; a second person's. */
  record Approve(String why) implements Decision {}

  /** Not to follow the proposal, or to take it back. */
  record Decline(String why) implements Decision {}

  /** To have it in force no longer from a day on, or never. */
  record Retire(LocalDate from, String why) implements Decision {}
}

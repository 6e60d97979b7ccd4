package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.Uscc;

/** Somebody who owns, controls or represents an enterprise. */
public sealed interface Party {

  /** Another enterprise, by its public code. */
  record Organisation(Uscc uscc) implements Party {}

  /**
   * A natural person, never by name.
   *
   * @param pseudonym stands for the same person in every enterprise it is found in
   */
  record Person(String pseudonym) implements Party {

    public Person {
      if (pseudonym.isBlank()) {
        throw new IllegalArgumentException("a person is told from another by a pseudonym");
      }
    }
  }
}

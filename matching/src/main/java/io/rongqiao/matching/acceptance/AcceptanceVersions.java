package io.rongqiao.matching.acceptance;

import java.util.List;
import java.util.Optional;

/** Every version of the curves; the newest is in force. */
public interface AcceptanceVersions {

  /** Keeps the next version; false if that number is taken meanwhile. */
  boolean add(AcceptanceVersion version);

  Optional<AcceptanceVersion> newest();

  Optional<AcceptanceVersion> find(int number);

  /** Those before a number, the newest first. */
  List<AcceptanceVersion> before(int number, int limit);
}

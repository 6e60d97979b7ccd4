package io.rongqiao.scoring.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises that a model is for: all, or those of one section of GB/T 4754.
 *
 * @param code {@code ALL}, or the letter of the section
 */
public record Segment(String code) implements Comparable<Segment> {

  public static final Segment ALL = new Segment("ALL");

  public Segment {
    if (!code.matches("ALL|[A-T]")) {
      throw new IllegalArgumentException("%s is neither ALL nor a section A to T".formatted(code));
    }
  }

  /** The segments an enterprise belongs to, its own section before all. */
  public static List<Segment> of(@Nullable String industry) {
    return industry == null ? List.of(ALL) : List.of(new Segment(industry.substring(0, 1)), ALL);
  }

  @Override
  public int compareTo(Segment other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

package io.rongqiao.scoring.enterprise;

/**
 * The platform's own number for an enterprise. Evidence carries only this, so that erasing an
 * identity touches one row; it never leaves the platform, where an enterprise goes by its {@link
 * Uscc}.
 */
public record EnterpriseKey(long value) implements Comparable<EnterpriseKey> {

  public EnterpriseKey {
    if (value <= 0) {
      throw new IllegalArgumentException("%d is no enterprise key".formatted(value));
    }
  }

  @Override
  public int compareTo(EnterpriseKey other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

package io.rongqiao.scoring.enterprise;

/**
 * An industry of GB/T 4754-2017, at any depth: a section is one letter, and each of the two to four
 * digits that follow narrows it.
 */
public record Industry(String code, String name) {

  public Industry {
    if (!code.matches("[A-T]([0-9]{2,4})?")) {
      throw new IllegalArgumentException("%s is no code of GB/T 4754-2017".formatted(code));
    }
  }

  /** The section (门类), a letter from A to T. */
  public String section() {
    return code.substring(0, 1);
  }

  /** Whether this industry is the one with {@code code} or a part of it. */
  public boolean isWithin(String code) {
    return this.code.startsWith(code);
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}

package io.rongqiao.scoring.enterprise;

/** An administrative division: a province, prefecture or county by its six digits. */
public record Division(String code, String name) {

  public Division {
    if (!code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("%s is no code of a division".formatted(code));
    }
  }

  /** The first two digits, which stand for the province. */
  public String provinceCode() {
    return code.substring(0, 2);
  }

  /** Whether this division is {@code other} or lies in it. */
  public boolean isWithin(Division other) {
    return code.startsWith(other.code.replaceFirst("(00){1,2}$", ""));
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}

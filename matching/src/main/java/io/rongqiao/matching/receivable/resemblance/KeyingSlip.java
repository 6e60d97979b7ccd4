package io.rongqiao.matching.receivable.resemblance;

/** What one slip of the keyboard makes of a number. */
final class KeyingSlip {

  private KeyingSlip() {}

  /**
   * Whether one text becomes the other by one character replaced, left out, put in, or two
   * neighbours changed about.
   */
  static boolean isOneApart(String one, String other) {
    if (one.length() > other.length()) {
      return isOneApart(other, one);
    }
    int first = 0;
    while (first < one.length() && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    if (one.length() < other.length()) {
      return one.substring(first).equals(other.substring(first + 1));
    }
    if (first == one.length()) {
      return false;
    }
    String rest = one.substring(first + 1);
    return rest.equals(other.substring(first + 1)) || isChangedAbout(one, other, first);
  }

  private static boolean isChangedAbout(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}

package io.rongqiao.scoring.enterprise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): registering authority and kind, division,
 * organisation code (GB 11714) and a check character, eighteen in all.
 *
 * <p>The form is required. The check characters are not: legal codes of the early pilot in Fujian
 * and Xiamen fail them, so they come as {@link #warnings()}.
 */
public record Uscc(String value) implements Comparable<Uscc> {

  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  private static final Pattern EARLY_FUJIAN = Pattern.compile("..35....M000.{6}");

  private static final Pattern IDENTITY_NUMBER = Pattern.compile("[1-8][0-9]{5}(19|20)[0-9]{10}");

  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private static final int ORGANISATION_AT = 8;

  private static final int ORGANISATION_CHECK_AT = 16;

  private static final int CHECK_AT = 17;

  public Uscc {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a unified social credit code has 18 characters of 0-9 and A-Z without I, O, S, V, Z, the"
              + " third to the eighth being digits");
    }
  }

  /** Reads a code as people type it: blanks around it and small letters are forgiven. */
  public static Uscc parse(String text) {
    return new Uscc(text.strip().toUpperCase(Locale.ROOT));
  }

  /** Completes a registering body, kind, division and eight organisation characters. */
  static Uscc withChecks(String firstSixteen) {
    String seventeen = firstSixteen + organisationCheck(firstSixteen);
    return new Uscc(seventeen + checkCharacter(seventeen));
  }

  /** The division that the code was issued in; the enterprise may have moved since. */
  public String divisionCode() {
    return value.substring(2, ORGANISATION_AT);
  }

  /** The nine characters of the older organisation code (组织机构代码) inside this one. */
  public String organisationCode() {
    return value.substring(ORGANISATION_AT, CHECK_AT);
  }

  /** What is odd about this code; empty for the common case. */
  public Set<CodeWarning> warnings() {
    Set<CodeWarning> warnings = EnumSet.noneOf(CodeWarning.class);
    if (value.charAt(CHECK_AT) != checkCharacter(value)) {
      warnings.add(
          EARLY_FUJIAN.matcher(value).matches()
              ? CodeWarning.EARLY_FUJIAN_CODE
              : CodeWarning.CHECK_CHARACTER);
    }
    if (value.charAt(ORGANISATION_CHECK_AT) != organisationCheck(value)) {
      warnings.add(CodeWarning.ORGANISATION_CHECK);
    }
    if (resemblesIdentityNumber()) {
      warnings.add(CodeWarning.RESEMBLES_IDENTITY_NUMBER);
    }
    if (value.startsWith(TestCodes.PREFIX)) {
      warnings.add(CodeWarning.TEST_CODE);
    }
    return Collections.unmodifiableSet(warnings);
  }

  @Override
  public int compareTo(Uscc other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private boolean resemblesIdentityNumber() {
    if (!IDENTITY_NUMBER.matcher(value).matches()) {
      return false;
    }
    try {
      LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private int number(int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  /** GB 32100-2015: weights are the powers of three modulo 31. */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int position = 0; position < CHECK_AT; position++) {
      sum += ALPHABET.indexOf(code.charAt(position)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** GB 11714: modulo 11, where a remainder of ten is written X; letters count from A = 10. */
  private static char organisationCheck(String code) {
    int sum = 0;
    for (int position = 0; position < ORGANISATION_WEIGHTS.length; position++) {
      int figure = Character.digit(code.charAt(ORGANISATION_AT + position), 36);
      sum += figure * ORGANISATION_WEIGHTS[position];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
  }
}

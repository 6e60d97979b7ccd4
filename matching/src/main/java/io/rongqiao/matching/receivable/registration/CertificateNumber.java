package io.rongqiao.matching.receivable.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number of a certificate of registration: RQ, the day, fifteen random characters and a check
 * character. Whoever has it may verify the registration, so it cannot be guessed: the random part
 * has 75 bits.
 */
public record CertificateNumber(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("RQ[0-9]{8}-[0-9A-HJKMNP-TV-Z]{16}");
  private static final int RANDOM_CHARACTERS = 15;
  private static final int MODULUS = 31;

  public CertificateNumber {
    if (!FORM.matcher(value).matches() || value.charAt(value.length() - 1) != check(value)) {
      throw new IllegalArgumentException("is no number of a certificate");
    }
  }

  /** Reads a number as people type it: blanks, small letters, O for 0 and I or L for 1. */
  public static CertificateNumber parse(String text) {
    String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int hyphen = plain.indexOf('-');
    return hyphen < 0
        ? new CertificateNumber(plain)
        : new CertificateNumber(
            plain.substring(0, hyphen)
                + plain.substring(hyphen).replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  /** A fresh number for a registration of that day. */
  public static CertificateNumber draw(LocalDate day, RandomGenerator random) {
    StringBuilder number = new StringBuilder("RQ");
    number.append(DateTimeFormatter.BASIC_ISO_DATE.format(day)).append('-');
    for (int drawn = 0; drawn < RANDOM_CHARACTERS; drawn++) {
      number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new CertificateNumber(number.append(check(number + "0")).toString());
  }

  /** Each place weighs differently, so that two characters changed about are noticed. */
  private static char check(String number) {
    int sum = 0;
    for (int place = 0; place < number.length() - 1; place++) {
      sum += (place + 2) * Character.digit(number.charAt(place), 36);
    }
    return ALPHABET.charAt(Math.floorMod(sum, MODULUS));
  }

  @Override
  public String toString() {
    return value;
  }
}

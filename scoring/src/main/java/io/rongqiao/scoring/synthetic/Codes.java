package io.rongqiao.scoring.synthetic;

/**
 * Social credit codes of invented organisations, well-formed with both check characters.
 *
 * <p>Enterprises of the world and strangers draw from disjoint organisation codes, so that a
 * stranger is never mistaken for an enterprise.
 */
final class Codes {

  /** The market registry (91) in no province (00), which no register can contain. */
  private static final String PREFIX = "9100";

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int BASE = ALPHABET.length();

  /** 31⁶, and a factor without common divisor that scatters neighbours over it. */
  private static final long ENTERPRISES = 887_503_681L;

  private static final long SCATTER = 362_436_069L;
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] CODE_WEIGHTS = weights();

  private Codes() {}

  /** The code of an enterprise of the world. */
  static String ofEnterprise(long index) {
    char[] code = company(placeOf(index));
    code[8] = 'M';
    code[9] = 'A';
    long left = index * SCATTER % ENTERPRISES;
    for (int i = 15; i >= 10; i--) {
      code[i] = ALPHABET.charAt((int) (left % BASE));
      left /= BASE;
    }
    return checked(code);
  }

  /** The code of an organisation outside the world. */
  static String ofStranger(long hash) {
    char[] code = company(placeOf(hash));
    long left = hash >>> 1;
    for (int i = 15; i >= 8; i--) {
      code[i] = (char) ('0' + left % 10);
      left /= 10;
    }
    return checked(code);
  }

  /** Where the organisation is registered. */
  static Place placeOf(long index) {
    int weight = 0;
    for (Place place : Tables.PLACES) {
      weight += place.weight();
    }
    int sought = (int) (Chance.unitOf(index) * weight);
    for (Place place : Tables.PLACES) {
      sought -= place.weight();
      if (sought < 0) {
        return place;
      }
    }
    throw new IllegalStateException("weights changed while they were read");
  }

  private static char[] company(Place place) {
    char[] code = new char[18];
    PREFIX.getChars(0, PREFIX.length(), code, 0);
    place.division().getChars(0, 4, code, PREFIX.length());
    return code;
  }

  private static String checked(char[] code) {
    int organisation = 0;
    for (int i = 0; i < 8; i++) {
      organisation += Character.digit(code[8 + i], 36) * ORGANISATION_WEIGHTS[i];
    }
    code[16] = "0X987654321".charAt(organisation % 11);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(code[i]) * CODE_WEIGHTS[i];
    }
    code[17] = ALPHABET.charAt((BASE - sum % BASE) % BASE);
    return new String(code);
  }

  private static int[] weights() {
    int[] weights = new int[17];
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      weight = weight * 3 % BASE;
    }
    return weights;
  }
}

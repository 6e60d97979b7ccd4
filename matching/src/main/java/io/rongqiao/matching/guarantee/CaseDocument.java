package io.rongqiao.matching.guarantee;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A paper of a case, known by its digest: whoever shows it later can be held to what it was.
 *
 * @param kind what it is, such as LOAN_CONTRACT
 * @param sha256 in small hexadecimal digits
 */
public record CaseDocument(
    String sha256, String name, String kind, Instant addedAt, String addedBy) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern KIND = Pattern.compile("[A-Z_]+");

  public CaseDocument {
    if (!DIGEST.matcher(sha256).matches()) {
      throw new IllegalArgumentException("'%s' is no SHA-256 digest".formatted(sha256));
    }
    if (!KIND.matcher(kind).matches() || name.isBlank()) {
      throw new IllegalArgumentException("A document has a kind in capitals and a name");
    }
  }
}

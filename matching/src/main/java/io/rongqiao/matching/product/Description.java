package io.rongqiao.matching.product;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a product is called and by whom it is offered.
 *
 * @param code a short stable name that a person can type
 * @param sources the lines of the documents that it is drawn from
 */
public record Description(
    String code,
    ProductKind kind,
    InstitutionId lender,
    Bilingual name,
    Bilingual summary,
    List<RequiredDocument> documents,
    List<String> sources) {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

  public Description {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("%s is no code of a product".formatted(code));
    }
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
  }
}

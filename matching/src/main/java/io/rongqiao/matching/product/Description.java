package io.rongqiao.matching.product;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.Objects;

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

  public Description {
    Objects.requireNonNull(code);
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
  }
}

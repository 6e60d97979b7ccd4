package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.SizeClass;
import io.rongqiao.scoring.evidence.TaxGrade;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that is one of a set of words, such as the tax grade or the industry.
 *
 * @param meanings what a reader calls a word, where that is not the word itself
 */
public record Code(String name, Bilingual title, Map<String, Bilingual> meanings)
    implements Subject {

  public Code {
    meanings = Map.copyOf(meanings);
  }

  /** A code whose words speak for themselves. */
  public Code(String name, Bilingual title) {
    this(name, title, Map.of());
  }

  @Override
  public Actual of(ApplicantFacts facts) {
    Optional<String> value = facts.code(name);
    return value.isPresent() ? new Actual.Word(value.get()) : Actual.NOTHING;
  }

  /** Every word that it may be, the narrowest with the widest; none where that is not stated. */
  public List<String> words() {
    if (!meanings.isEmpty()) {
      return meanings.keySet().stream().sorted().toList();
    }
    return switch (name) {
      case "tax_grade" -> Arrays.stream(TaxGrade.Grade.values()).map(Enum::name).toList();
      case "risk_grade" -> Arrays.stream(RiskGrade.values()).map(Enum::name).toList();
      case "size_class" -> Arrays.stream(SizeClass.values()).map(Enum::name).toList();
      case "industry" -> Industries.standard().all().stream().map(Industry::code).toList();
      case "division" -> Divisions.standard().all().stream().map(Division::code).toList();
      default -> List.of();
    };
  }

  /** What a reader calls a word; standard codes keep their code beside the name. */
  Bilingual meaning(String word) {
    Bilingual meaning = meanings.get(word);
    if (meaning != null) {
      return meaning;
    }
    return switch (name) {
      case "size_class" ->
          Arrays.stream(SizeClass.values())
              .filter(it -> it.name().equals(word))
              .findFirst()
              .map(SizeClass::title)
              .orElseGet(() -> new Bilingual(word, word));
      case "industry" ->
          Industries.standard()
              .find(word)
              .map(it -> new Bilingual(it.name() + "（" + word + "）", it.name() + " (" + word + ")"))
              .orElseGet(() -> new Bilingual(word, word));
      case "division" ->
          Divisions.standard()
              .find(word)
              .map(it -> new Bilingual(it.name(), it.name()))
              .orElseGet(() -> new Bilingual(word, word));
      default -> new Bilingual(word, word);
    };
  }
}

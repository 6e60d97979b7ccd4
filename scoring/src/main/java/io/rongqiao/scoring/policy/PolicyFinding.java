package io.rongqiao.scoring.policy;

/**
 * What a rule has against a case, or to say about it.
 *
 * @param rule the version that was in force
 * @param text the case in words, with its figures
 */
public record PolicyFinding(PolicyRule rule, Bilingual text) {

  public Severity severity() {
    return rule.severity();
  }

  public Effect effect() {
    return rule.effect();
  }

  public boolean blocks() {
    return effect() == Effect.BLOCKS;
  }

  /** The document and the words, as a reader is shown them. */
  public String source() {
    PolicySource source = rule.source();
    String name = source.number().isEmpty() ? source.document() : source.number();
    return "%s「%s」".formatted(name, source.quotations().getFirst().text());
  }
}

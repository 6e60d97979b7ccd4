package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;

/**
 * What is wrong with a document, and where.
 *
 * @param path the place as a JSON pointer, such as {@code /criteria/3/oneOf}
 * @param rule a short stable name of the rule broken, or the number of the policy rule
 */
public record Fault(String path, String rule, Bilingual text) {}

package io.rongqiao.matching.guarantee;

import io.rongqiao.scoring.policy.Bilingual;

/** One way in which a case is outside its programme's terms. */
public record TermsBreach(String field, Bilingual text) {}

package io.rongqiao.matching.violations;

/** A name that says nothing. */
record PriceUtil() {}

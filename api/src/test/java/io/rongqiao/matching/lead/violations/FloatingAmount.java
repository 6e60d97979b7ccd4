package io.rongqiao.matching.lead.violations;

/** An amount that cannot be exact. */
record FloatingAmount(double amount) {}

/**
 * What R29 asks of a partner of the national fund over time: at least 80 % of what it guarantees
 * for small enterprises and farming, and of it at least half for customers of five million or less.
 * A case is tested when it is admitted ({@link io.rongqiao.matching.guarantee.CasePolicy}); but a
 * ratio also falls when others repay, so it is projected here over the months to come, and a
 * guarantor that has come below it is told once.
 */
@NullMarked
package io.rongqiao.matching.guarantee.concentration;

import org.jspecify.annotations.NullMarked;

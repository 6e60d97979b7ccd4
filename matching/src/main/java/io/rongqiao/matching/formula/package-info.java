/**
 * Amounts, rates and terms as formulas over what is known of an enterprise and what it asks for: a
 * small language of constants, features, products, sums, least, most, choice by code and tiers.
 * Every formula has a unit that is checked when it is read; evaluation is exact, and only what uses
 * the result rounds. A limit can be said as criteria, so that whoever falls short of the least
 * amount is told by how much.
 */
@NullMarked
package io.rongqiao.matching.formula;

import org.jspecify.annotations.NullMarked;

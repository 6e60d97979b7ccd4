/**
 * Calculators by law over HTTP: what the tax makes of a guarantor's reserves, the award and the
 * grant of 2018 to 2020, and what a place's own terms pay.
 */
@NullMarked
package io.rongqiao.api.guarantee.calculator;

import org.jspecify.annotations.NullMarked;

/**
 * The award and the grant by which the centre paid provinces for more and cheaper guarantees in
 * 2018 to 2020 (财建〔2018〕547号): the annualised amount and fee rate that it weighs by (R35), whose
 * business counts (R38), the fixed award by ranks and tiers (R36) and the grant by factors (R37).
 */
@NullMarked
package io.rongqiao.matching.guarantee.award;

import org.jspecify.annotations.NullMarked;

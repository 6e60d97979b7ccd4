/**
 * The rules of the policy documents as dated values: what each says, for whom, how strictly, from
 * when until when, and where it stands. Judging is left to those who know the case; here one asks
 * whether a rule holds on a day at all.
 */
@NullMarked
package io.rongqiao.scoring.policy;

import org.jspecify.annotations.NullMarked;

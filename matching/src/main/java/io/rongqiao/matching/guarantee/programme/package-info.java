/**
 * Under which agreement a loan is guaranteed: who bears which part of a loss, up to what amount and
 * term, at what fee, and what happens once claims grow past the agreed rate. Programmes are dated
 * data: with the national fund, one province's split such as 4:3:2:1, which no document knows, or a
 * city's own.
 */
@NullMarked
package io.rongqiao.matching.guarantee.programme;

import org.jspecify.annotations.NullMarked;

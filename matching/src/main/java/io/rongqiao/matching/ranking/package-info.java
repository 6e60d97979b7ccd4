/**
 * The proposals that the platform composes for a request, in an order that explains itself: what
 * each costs, how much of the request it meets, how likely it is to be granted and how soon it is
 * answered, with visible weights and a sentence. No input says who pays whom, so no rank is for
 * sale.
 */
@NullMarked
package io.rongqiao.matching.ranking;

import org.jspecify.annotations.NullMarked;

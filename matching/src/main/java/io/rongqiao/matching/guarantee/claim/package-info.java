/**
 * Calls on guarantees (代偿): the bank tells that a loan is overdue, claims with its evidence, the
 * guarantor pays first, the loss is shared between the tiers to the fen, and what comes back later
 * is returned in the same proportion (R59: 先代偿、后分险).
 */
@NullMarked
package io.rongqiao.matching.guarantee.claim;

import org.jspecify.annotations.NullMarked;

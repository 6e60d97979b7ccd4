/**
 * What a guarantor may still guarantee. Its net assets and the multiple it may stand for give a
 * total; shares of the net assets limit one customer and one group; a programme has its quota. A
 * reservation takes from all of them or from none, is confirmed when the guarantee begins, expires
 * if it never does, and is released as the loan is repaid. Balances are kept by the database in the
 * transaction that appends the entry, so that no concurrency overdraws them.
 */
@NullMarked
package io.rongqiao.matching.guarantee.capacity;

import org.jspecify.annotations.NullMarked;

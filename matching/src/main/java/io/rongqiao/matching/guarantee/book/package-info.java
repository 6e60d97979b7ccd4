/**
 * A guarantor's book as it can be read back for any day of the past: what stood guaranteed and how
 * it moved, calls and what came back of them, which banks brought it, and what the guarantor knows
 * of its customers. Everything that figures and reports say is reckoned from here.
 */
@NullMarked
package io.rongqiao.matching.guarantee.book;

import org.jspecify.annotations.NullMarked;

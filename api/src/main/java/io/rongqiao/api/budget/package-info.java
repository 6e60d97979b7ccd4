/**
 * Plans for a budget over HTTP: a lender asks whom of those that wait at its desk to offer how much
 * at which rate, follows the work, ends it when it likes, and reads the answer row by row or as a
 * file.
 */
@NullMarked
package io.rongqiao.api.budget;

import org.jspecify.annotations.NullMarked;

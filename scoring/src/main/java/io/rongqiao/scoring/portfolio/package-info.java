/**
 * A portfolio of loans as a table: a row for each, typed columns, and what became of them. It is
 * read from any CSV file with a header; the types are inferred and shown. Columns that look as if
 * they were written after the outcome are named before anything is learnt from them.
 */
@NullMarked
package io.rongqiao.scoring.portfolio;

import org.jspecify.annotations.NullMarked;

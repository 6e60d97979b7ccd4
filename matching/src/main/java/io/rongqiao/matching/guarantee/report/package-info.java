/**
 * The monthly data set on guarantees for small enterprises (S14, 财建〔2018〕547号, L14864–14889). The
 * notice has no list of fields; the columns are the quantities of its formulas and of what it asks
 * guarantors to be paid for, each with unit and definition.
 */
@NullMarked
package io.rongqiao.matching.guarantee.report;

import org.jspecify.annotations.NullMarked;

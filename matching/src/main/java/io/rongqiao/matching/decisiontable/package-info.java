/**
 * Decision tables of DMN 1.3 and later, as banks keep their admission rules in them, read as
 * criteria. Only what means the same as a criterion is read: simple unary tests over named
 * features, one output that is true or false, hit policies unique, any, first and collect.
 * Everything else is refused with its place.
 */
@NullMarked
package io.rongqiao.matching.decisiontable;

import org.jspecify.annotations.NullMarked;

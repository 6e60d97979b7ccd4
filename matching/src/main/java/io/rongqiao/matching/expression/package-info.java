/**
 * The escape for conditions that the language of criteria does not say: expressions of the Common
 * Expression Language over the same named features, checked for types when they are read and
 * bounded in cost. They stay outside the predicate index and are asked only for the products that
 * have one.
 */
@NullMarked
package io.rongqiao.matching.expression;

import org.jspecify.annotations.NullMarked;

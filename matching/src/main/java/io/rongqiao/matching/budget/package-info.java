/**
 * A bank's question over the leads that wait at its desk: whom to offer how much of a budget, at
 * which rate, under limits on industries, regions, grades, customers and groups and within what
 * guarantors have free. The question is turned into one of allocation and its answer back into rows
 * that say of each lead what it gets or why it gets nothing.
 */
@NullMarked
package io.rongqiao.matching.budget;

import org.jspecify.annotations.NullMarked;

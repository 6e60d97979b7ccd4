/**
 * What a delivery may hold: for each kind its columns, under which Chinese and English names files
 * have them, what a value must look like and from which day a row was known. One description serves
 * the checks, the tables, the templates and the documentation.
 */
@NullMarked
package io.rongqiao.scoring.evidence.delivery;

import org.jspecify.annotations.NullMarked;

/** Breaks a house rule on purpose, so that a test can show that the rule bites. */
@NullMarked
package io.rongqiao.scoring.secondviolation;

import org.jspecify.annotations.NullMarked;

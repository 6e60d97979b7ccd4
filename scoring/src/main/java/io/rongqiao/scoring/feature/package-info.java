/**
 * What is measured about an enterprise as of a day: named figures, each with its family, unit,
 * window and reason, gathered in a set that keeps its version for ever. Measuring is pure and sees
 * only what was known on the day; who owns the enterprise, what it is called and where it is
 * registered never enter. A folder of files becomes the same figures as a table, without a
 * database.
 */
@NullMarked
package io.rongqiao.scoring.feature;

import org.jspecify.annotations.NullMarked;

/**
 * The whole catalogue: the one that comes with the platform, what is in force on a day, and that
 * compiled for matching.
 */
@NullMarked
package io.rongqiao.matching.catalogue;

import org.jspecify.annotations.NullMarked;

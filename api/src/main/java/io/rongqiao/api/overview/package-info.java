/** The operator's counts of what the platform holds and does, read without any evidence. */
@NullMarked
package io.rongqiao.api.overview;

import org.jspecify.annotations.NullMarked;

/** The one form in which JSON is written wherever its bytes are sealed, compared or replayed. */
@NullMarked
package io.rongqiao.scoring.canonical;

import org.jspecify.annotations.NullMarked;

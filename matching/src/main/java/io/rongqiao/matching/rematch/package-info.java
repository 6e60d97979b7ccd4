/**
 * Matching live applications again: because a profile was made anew, a product or quota changed, a
 * day came on which a version enters into force or ends, or proposals have lapsed.
 */
@NullMarked
package io.rongqiao.matching.rematch;

import org.jspecify.annotations.NullMarked;

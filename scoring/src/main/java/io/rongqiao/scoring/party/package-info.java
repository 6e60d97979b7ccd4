/**
 * Who stands behind an enterprise: its owners, controllers and managers. A party that is an
 * enterprise is named by its code; a natural person only by a code that is the same wherever the
 * same person occurs.
 */
@NullMarked
package io.rongqiao.scoring.party;

import org.jspecify.annotations.NullMarked;

/**
 * Who stands behind an enterprise: its owners, controllers and managers. A party that is an
 * enterprise is named by its code; a natural person only by a code that is the same wherever the
 * same person occurs. And who stands around it: the group that a common will binds, and the rings
 * in which invoices go around, found from ties and sales alone and shown without changing a grade.
 */
@NullMarked
package io.rongqiao.scoring.party;

import org.jspecify.annotations.NullMarked;

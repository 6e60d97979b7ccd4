/**
 * A person's grade beside the computed one: who, why, and for a better grade a second person. The
 * sealed assessment stays as it is, and matching goes by it.
 */
@NullMarked
package io.rongqiao.scoring.governance.override;

import org.jspecify.annotations.NullMarked;

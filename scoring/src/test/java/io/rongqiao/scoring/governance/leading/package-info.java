/** Tests of who leads where. */
@NullMarked
package io.rongqiao.scoring.governance.leading;

import org.jspecify.annotations.NullMarked;

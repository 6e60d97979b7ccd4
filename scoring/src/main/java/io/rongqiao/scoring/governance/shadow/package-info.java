/**
 * Models in the shadow: while the expert's card leads, those in force score the same features
 * beside it. What they say is kept beside the sealed assessment and changes nothing of it.
 */
@NullMarked
package io.rongqiao.scoring.governance.shadow;

import org.jspecify.annotations.NullMarked;

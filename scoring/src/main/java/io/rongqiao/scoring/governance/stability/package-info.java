/**
 * Whether the enterprises that a model meets are still like those it was developed on: the
 * population stability index of its score and of each characteristic, by month, from counts alone.
 */
@NullMarked
package io.rongqiao.scoring.governance.stability;

import org.jspecify.annotations.NullMarked;

/**
 * Growing trees with XGBoost through Tribuo: what to grow, on which rows, for how many rounds. All
 * that touches the native library stands here.
 */
@NullMarked
package io.rongqiao.scoring.defaultrisk.boosting;

import org.jspecify.annotations.NullMarked;

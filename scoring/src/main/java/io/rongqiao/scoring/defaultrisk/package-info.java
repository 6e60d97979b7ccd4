/**
 * The challenger: gradient boosting through Tribuo's XGBoost, monotone where it is told to be, as a
 * model of default like any other. Learning needs the booster's native library; what was learnt is
 * kept as our own trees and needs none. Reasons are exact Shapley values, counted from what the
 * portfolio gets on average.
 */
@NullMarked
package io.rongqiao.scoring.defaultrisk;

import org.jspecify.annotations.NullMarked;

/**
 * How good a model is, on rows whose outcome is known: how well it tells bad from good, how far its
 * probabilities can be believed, how stable it is over time and between segments, and who would be
 * judged otherwise than by the model before it. The measures are plain functions; the report is one
 * page of HTML that needs nothing else.
 */
@NullMarked
package io.rongqiao.scoring.validation;

import org.jspecify.annotations.NullMarked;

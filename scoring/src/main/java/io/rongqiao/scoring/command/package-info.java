/**
 * The command line of a risk team: train a model on any labelled portfolio, score with it, measure
 * features, validate and export. It needs no database.
 */
@NullMarked
package io.rongqiao.scoring.command;

import org.jspecify.annotations.NullMarked;

/**
 * The registry of models: each is kept with its document, card and report, and goes from registered
 * to proposed to approved and at last retired. Who proposes does not approve. On any day one model
 * at most is champion of a segment and one its challenger, and which it was can be asked for every
 * day.
 */
@NullMarked
package io.rongqiao.scoring.governance;

import org.jspecify.annotations.NullMarked;

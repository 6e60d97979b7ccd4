/**
 * What is concluded about an enterprise on a day: an assessment with points, a provisional grade,
 * reasons and what would have to change, a limit, how sure all this is, and from what it follows.
 * The conclusion is written as canonical JSON, sealed with a digest and kept for ever; a replay
 * comes to the same bytes.
 */
@NullMarked
package io.rongqiao.scoring.profile;

import org.jspecify.annotations.NullMarked;

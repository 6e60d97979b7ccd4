/**
 * The reverse question over HTTP, and how the processes of the platform answer it together: each
 * holds the partitions of the audience that the broker gives it, a question goes to all of them,
 * and what they count is added up by whoever was asked.
 */
@NullMarked
package io.rongqiao.api.audience;

import org.jspecify.annotations.NullMarked;

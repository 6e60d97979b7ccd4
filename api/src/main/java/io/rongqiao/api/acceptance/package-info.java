/**
 * The acceptance curves over HTTP: every version that the platform learned from offers that have
 * ended, for operators to read and to learn anew; and the schedule on which that happens by itself.
 */
@NullMarked
package io.rongqiao.api.acceptance;

import org.jspecify.annotations.NullMarked;

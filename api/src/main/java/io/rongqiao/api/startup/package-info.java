/**
 * Starting and stopping: the settings, the data folder, the parts in their order with a line of
 * progress for each, and one sequence that stops them again in the opposite order.
 */
@NullMarked
package io.rongqiao.api.startup;

import org.jspecify.annotations.NullMarked;

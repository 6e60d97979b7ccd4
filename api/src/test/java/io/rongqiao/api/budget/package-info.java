/** Plans for a budget over HTTP, against the running platform. */
@NullMarked
package io.rongqiao.api.budget;

import org.jspecify.annotations.NullMarked;

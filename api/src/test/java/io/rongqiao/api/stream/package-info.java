/** Evidence as events, against the real broker. */
@NullMarked
package io.rongqiao.api.stream;

import org.jspecify.annotations.NullMarked;

/** Over HTTP, against a running platform with its demonstration. */
@NullMarked
package io.rongqiao.api.fund;

import org.jspecify.annotations.NullMarked;

/** Over HTTP, against a running platform with its demonstration. */
@NullMarked
package io.rongqiao.api.guarantee.figures;

import org.jspecify.annotations.NullMarked;

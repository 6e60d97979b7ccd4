/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.event;

import org.jspecify.annotations.NullMarked;

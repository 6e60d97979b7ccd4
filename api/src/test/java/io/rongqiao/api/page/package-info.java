/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.page;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.problem;

import org.jspecify.annotations.NullMarked;

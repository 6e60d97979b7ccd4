/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.audit;

import org.jspecify.annotations.NullMarked;

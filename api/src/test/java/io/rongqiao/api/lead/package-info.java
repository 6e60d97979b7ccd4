/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.lead;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.startup;

import org.jspecify.annotations.NullMarked;

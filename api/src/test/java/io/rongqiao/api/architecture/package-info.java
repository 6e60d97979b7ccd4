/** The shape of the whole code base as executable rules, each shown to bite. */
@NullMarked
package io.rongqiao.api.architecture;

import org.jspecify.annotations.NullMarked;

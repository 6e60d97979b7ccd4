/** What a new user finds in the demonstration, over HTTP. */
@NullMarked
package io.rongqiao.api.demonstration;

import org.jspecify.annotations.NullMarked;

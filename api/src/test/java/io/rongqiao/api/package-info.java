/** The running platform that tests of every package share, and how they talk to it. */
@NullMarked
package io.rongqiao.api;

import org.jspecify.annotations.NullMarked;

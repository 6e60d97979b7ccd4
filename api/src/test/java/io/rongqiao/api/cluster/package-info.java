/** Several processes of the platform on one database and one broker, started from its own jar. */
@NullMarked
package io.rongqiao.api.cluster;

import org.jspecify.annotations.NullMarked;

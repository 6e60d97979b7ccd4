/** Measures the running platform: profiles, refreshed proposals and HTTP. */
@NullMarked
package io.rongqiao.api.bench;

import org.jspecify.annotations.NullMarked;

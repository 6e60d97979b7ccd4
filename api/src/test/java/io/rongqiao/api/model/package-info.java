@NullMarked
package io.rongqiao.api.model;

import org.jspecify.annotations.NullMarked;

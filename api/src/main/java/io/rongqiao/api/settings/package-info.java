/**
 * What an operator decides before the platform starts: where it listens, where it keeps data, whose
 * database and broker it uses, and which day it takes for today.
 */
@NullMarked
package io.rongqiao.api.settings;

import org.jspecify.annotations.NullMarked;

/**
 * Government procurement contracts over HTTP: imported publications, contracts that suppliers state
 * and the platform verifies, and the locks on their accounts.
 */
@NullMarked
package io.rongqiao.api.procurement;

import org.jspecify.annotations.NullMarked;

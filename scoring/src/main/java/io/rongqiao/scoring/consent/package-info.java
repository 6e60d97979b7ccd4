/**
 * The enterprise's leave to read its evidence: who may read which families for what purpose until
 * when, signed, revocable, and effective on the next read. PostgreSQL enforces it by row-level
 * security; here it is granted, revoked, listed, and every reading under it can be seen.
 */
@NullMarked
package io.rongqiao.scoring.consent;

import org.jspecify.annotations.NullMarked;

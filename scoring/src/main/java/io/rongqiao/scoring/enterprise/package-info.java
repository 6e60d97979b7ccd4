/**
 * Who an enterprise is: its unified social credit code and how far that code can be trusted, its
 * industry, division and size class, the identifiers its providers know it by, and the key under
 * which what identifies a person is sealed and can be erased.
 */
@NullMarked
package io.rongqiao.scoring.enterprise;

import org.jspecify.annotations.NullMarked;

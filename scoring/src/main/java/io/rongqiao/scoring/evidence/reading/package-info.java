/**
 * Files as providers export them, read row by row and never whole: CSV in UTF-8 or GBK, NDJSON and
 * xlsx, plain or gzipped, with Chinese or English headers. Whatever the format, rows come out as
 * batches of fields under the column names that the reader asked for.
 */
@NullMarked
package io.rongqiao.scoring.evidence.reading;

import org.jspecify.annotations.NullMarked;

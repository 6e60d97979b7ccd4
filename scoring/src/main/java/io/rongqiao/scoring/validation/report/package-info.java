/**
 * The validation as one page of HTML: figures, tables and plots drawn here as SVG, in Chinese and
 * English. It loads nothing, so it can be mailed, archived and printed.
 */
@NullMarked
package io.rongqiao.scoring.validation.report;

import org.jspecify.annotations.NullMarked;

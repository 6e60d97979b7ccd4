package io.rongqiao.scoring.synthetic;

/** Where the rows of enterprises go: files, a loader, a list. */
@FunctionalInterface
public interface Rows {

  /** A row of the kind, to be filled in the order of its columns and ended before the next. */
  Row row(Sheet sheet);
}

package io.rongqiao.scoring.synthetic;

/** One row while it is being filled, cell by cell in the order of its kind's columns. */
public interface Row {

  /** Stands for a day that is not there; {@link #day} leaves its cell empty. */
  int NO_DAY = Integer.MIN_VALUE;

  Row text(String value);

  Row whole(long value);

  /** A whole number with leading zeros. */
  Row digits(long value, int width);

  /** A number given in hundredths, as amounts are in fen. */
  Row hundredths(long value);

  /** A number given as a whole one without its point: {@code decimals} of its digits follow it. */
  Row fraction(long unscaled, int decimals);

  /** A day as days since 1970-01-01. */
  Row day(int epochDay);

  Row flag(boolean value);

  Row blank();

  /** Ends the row; the next cell begins another. */
  void end();
}

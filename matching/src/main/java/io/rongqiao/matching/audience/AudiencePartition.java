package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The enterprises of one partition, in columns. Each has one row, replaced when its profile is made
 * anew and blanked when it may no longer be counted. Questions see each row whole.
 */
public final class AudiencePartition {

  private final AudienceLayout layout;
  private final List<Block> blocks = new ArrayList<>();
  private final RowIndex rows = new RowIndex();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  public AudiencePartition(AudienceLayout layout) {
    this.layout = layout;
  }

  /** Counts the enterprise from now on, by these facts, until its consent's last day. */
  public void put(EnterpriseKey enterprise, LocalDate lastDay, ApplicantFacts facts) {
    lock.writeLock().lock();
    try {
      int row = rows.find(enterprise.value());
      if (row < 0) {
        row = free.isEmpty() ? append() : free.pop();
        rows.put(enterprise.value(), row);
      }
      int day = Math.toIntExact(lastDay.toEpochDay());
      blocks.get(row / Block.ROWS).write(row % Block.ROWS, enterprise.value(), day, facts, layout);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Counts the enterprise no more. */
  public void remove(EnterpriseKey enterprise) {
    lock.writeLock().lock();
    try {
      int row = rows.remove(enterprise.value());
      if (row >= 0) {
        blocks.get(row / Block.ROWS).clear(row % Block.ROWS);
        free.push(row);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** How many enterprises have a row, whether or not their consent still holds today. */
  public int size() {
    lock.readLock().lock();
    try {
      return rows.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Bytes of columns, of the keys and days beside them, and of the index from key to row. */
  public long bytes() {
    lock.readLock().lock();
    try {
      long perRow = (long) layout.bytesPerEnterprise() + Long.BYTES + Integer.BYTES;
      return perRow * Block.ROWS * blocks.size() + rows.bytes();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Reads the blocks while nobody writes. */
  <T> T read(Function<List<Block>, T> reading) {
    lock.readLock().lock();
    try {
      return reading.apply(blocks);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Only the block that is being filled has rows that were never used. */
  private int append() {
    int row = rows.size();
    if (row == blocks.size() * Block.ROWS) {
      blocks.add(new Block(layout));
    }
    return row;
  }
}

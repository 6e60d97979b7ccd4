package io.rongqiao.scoring.evidence.loading;

/** How far a load has come. */
public enum LoadState {
  /** The file is arriving. */
  RECEIVING,
  /** The file is complete and waits. */
  QUEUED,
  RUNNING,
  /** Everything good in the file is stored. */
  SUCCEEDED,
  /** Nothing of the file is stored; the same key may be sent again. */
  FAILED
}

package io.rongqiao.matching.ranking;

import com.github.luben.zstd.ZstdCompressCtx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Compresses by Zstandard at its fastest level. What the compressor works with is made anew only
 * where those that were made are all at work, since making it takes longer than compressing.
 */
final class Compression {

  private static final int LEVEL = 1;
  private static final int KEPT = 8;
  private static final BlockingQueue<ZstdCompressCtx> IDLE = new ArrayBlockingQueue<>(KEPT);

  private Compression() {}

  /** The bytes as one frame; the same bytes always give the same frame. */
  static byte[] compress(byte[] bytes) {
    @Nullable ZstdCompressCtx idle = IDLE.poll();
    ZstdCompressCtx compressor = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
    boolean kept = false;
    try {
      byte[] frame = compressor.compress(bytes);
      kept = IDLE.offer(compressor);
      return frame;
    } finally {
      if (!kept) {
        compressor.close();
      }
    }
  }
}

package io.rongqiao.scoring.evidence.cumcm2020c;

import io.rongqiao.scoring.evidence.loading.LoadOrder;
import java.nio.file.Path;

/**
 * A file that is ready for the loader, and what to ask of it.
 *
 * @param order of masked ids, under a key that is the same for the same file each time
 * @param file CSV, gzip or plain
 */
public record PreparedDelivery(LoadOrder order, Path file) {}

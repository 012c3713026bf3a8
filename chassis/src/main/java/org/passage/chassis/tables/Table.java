package org.passage.chassis.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being written, row by row; to close it is to end it well. */
public interface Table extends Closeable {
  /**
   * Writes a row.
   *
   * @param cells one for each column of the header; null or empty where there is nothing
   */
  void row(List<@Nullable String> cells) throws IOException;
}

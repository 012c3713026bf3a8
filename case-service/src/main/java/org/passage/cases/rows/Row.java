package org.passage.cases.rows;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line in the file, from 1
 * @param cells without spaces around them; empty texts where there is nothing
 */
public record Row(long line, List<String> cells) {
  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }
}

package org.passage.chassis.figures;

import org.jspecify.annotations.Nullable;

/**
 * Decides which counts of a table are withheld, so that no small one can be found, not even by
 * whoever knows every total of a row and of a column. For each small count there is another table
 * with the same totals and the same published counts in which it is another number: some cases of
 * its row change places with as many of another row, in two columns. The four counts at these
 * corners are withheld.
 */
final class Protection {
  private final long[][] counts;
  private final long smallest;
  private final long room;
  private final boolean[][] withheld;

  private Protection(long[][] counts, long smallest) {
    this.counts = counts;
    this.smallest = smallest;
    this.room = Math.max(2, (smallest + 1) / 2);
    this.withheld = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
  }

  /**
   * Which counts are withheld; small ones are, whether or not they are none.
   *
   * @param counts by row and column
   * @param smallest count that is told
   */
  static boolean[][] of(long[][] counts, long smallest) {
    Protection protection = new Protection(counts, smallest);
    protection.each(
        (row, column) -> protection.withheld[row][column] = counts[row][column] < smallest);
    if (!protection.complete()) {
      protection.each((row, column) -> protection.withheld[row][column] = true);
    }
    return protection.withheld;
  }

  /** Withholds what protects each small count; false when one cannot be protected. */
  private boolean complete() {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        if (counts[row][column] > 0 && counts[row][column] < smallest) {
          Corner best = best(row, column);
          if (best == null) {
            return false;
          }
          withheld[row][best.column()] = true;
          withheld[best.row()][column] = true;
          withheld[best.row()][best.column()] = true;
        }
      }
    }
    return true;
  }

  /** The opposite corner that hides enough and costs least. */
  private @Nullable Corner best(int row, int column) {
    Corner best = null;
    for (int other = 0; other < counts.length; other++) {
      for (int across = 0; other != row && across < counts[other].length; across++) {
        if (across != column) {
          Corner corner = corner(row, column, other, across);
          if (corner.room() >= room && (best == null || corner.isBetterThan(best))) {
            best = corner;
          }
        }
      }
    }
    return best;
  }

  private Corner corner(int row, int column, int other, int across) {
    long beside = counts[row][across];
    long below = counts[other][column];
    long opposite = counts[other][across];
    return new Corner(
        other,
        across,
        Math.min(beside, below) + Math.min(counts[row][column], opposite),
        // Somebody may know for other reasons where there is nobody.
        beside > 0 && below > 0 && opposite > 0,
        cost(row, across) + cost(other, column) + cost(other, across));
  }

  private long cost(int row, int column) {
    return withheld[row][column] ? 0 : counts[row][column];
  }

  private void each(Cell cell) {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        cell.at(row, column);
      }
    }
  }

  /**
   * @param room between the least and the most that the small count may then be
   * @param peopled none of the four counts is none
   * @param cost how many cases more are withheld
   */
  private record Corner(int row, int column, long room, boolean peopled, long cost) {
    boolean isBetterThan(Corner that) {
      return peopled == that.peopled ? cost < that.cost : peopled;
    }
  }

  private interface Cell {
    void at(int row, int column);
  }
}

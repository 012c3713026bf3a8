package org.passage.chassis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to undo it, as somebody does who knows all totals of rows and columns. */
class ProtectionTest {
  private static final int SMALLEST = 10;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leavesNoSmallCountToBeFoundFromTotals(long seed) {
    Random random = new Random(seed);
    int tried = 0;
    for (int i = 0; i < 200; i++) {
      long[][] counts = table(random);
      boolean[][] withheld = Protection.of(counts, SMALLEST);
      for (int row = 0; row < counts.length; row++) {
        for (int column = 0; column < counts[row].length; column++) {
          if (counts[row][column] < SMALLEST) {
            assertThat(withheld[row][column]).isTrue();
          }
          if (small(counts[row][column]) && anyTold(withheld)) {
            tried++;
            long most = Bounds.most(counts, withheld, row, column);
            long least = Bounds.least(counts, withheld, row, column);
            assertThat(most - least)
                .as("%s between %s and %s", counts[row][column], least, most)
                .isGreaterThanOrEqualTo(SMALLEST / 2);
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  @Test
  void knowsHowToUndoATableThatOnlyHidesWhatIsSmall() {
    long[][] counts = {{3, 40, 50}, {30, 40, 50}};
    boolean[][] naive = {{true, false, false}, {false, false, false}};
    assertThat(Bounds.most(counts, naive, 0, 0)).isEqualTo(3);
    assertThat(Bounds.least(counts, naive, 0, 0)).isEqualTo(3);

    boolean[][] withheld = Protection.of(counts, SMALLEST);

    assertThat(Bounds.most(counts, withheld, 0, 0)).isGreaterThan(SMALLEST);
    assertThat(withheld).isDeepEqualTo(new boolean[][] {{true, true, false}, {true, true, false}});
  }

  @Test
  void withholdsNothingWhereNothingIsSmall() {
    assertThat(Protection.of(new long[][] {{10, 11}, {12, 13}}, SMALLEST))
        .isDeepEqualTo(new boolean[2][2]);
  }

  @Test
  void withholdsAllWhereASmallCountCannotBeProtected() {
    assertThat(Protection.of(new long[][] {{5, 50}}, SMALLEST))
        .isDeepEqualTo(new boolean[][] {{true, true}});
  }

  private static boolean small(long count) {
    return count > 0 && count < SMALLEST;
  }

  private static boolean anyTold(boolean[][] withheld) {
    for (boolean[] row : withheld) {
      for (boolean cell : row) {
        if (!cell) {
          return true;
        }
      }
    }
    return false;
  }

  private static long[][] table(Random random) {
    long[][] counts = new long[2 + random.nextInt(6)][2 + random.nextInt(6)];
    for (long[] row : counts) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (long) Math.floor(Math.exp(random.nextDouble() * 5) - 1);
      }
    }
    return counts;
  }

  /** The least and the most that a count may be, given the totals and what is told. */
  private static final class Bounds {
    private final long[][] capacity;

    /** Cases move along rows and columns: a count may grow without end and shrink to none. */
    private Bounds(long[][] counts, boolean[][] withheld, int row, int column) {
      int rows = counts.length;
      capacity = new long[rows + counts[0].length][rows + counts[0].length];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < counts[i].length; j++) {
          if (withheld[i][j] && !(i == row && j == column)) {
            capacity[i][rows + j] = Integer.MAX_VALUE;
            capacity[rows + j][i] = counts[i][j];
          }
        }
      }
    }

    static long most(long[][] counts, boolean[][] withheld, int row, int column) {
      return counts[row][column]
          + new Bounds(counts, withheld, row, column).flow(counts.length + column, row);
    }

    static long least(long[][] counts, boolean[][] withheld, int row, int column) {
      return Math.max(
          0,
          counts[row][column]
              - new Bounds(counts, withheld, row, column).flow(row, counts.length + column));
    }

    private long flow(int from, int to) {
      long flow = 0;
      for (List<Integer> path = path(from, to); !path.isEmpty(); path = path(from, to)) {
        long least = Long.MAX_VALUE;
        for (int i = 1; i < path.size(); i++) {
          least = Math.min(least, capacity[path.get(i - 1)][path.get(i)]);
        }
        for (int i = 1; i < path.size(); i++) {
          capacity[path.get(i - 1)][path.get(i)] -= least;
          capacity[path.get(i)][path.get(i - 1)] += least;
        }
        flow += least;
      }
      return flow;
    }

    private List<Integer> path(int from, int to) {
      int[] before = new int[capacity.length];
      java.util.Arrays.fill(before, -1);
      before[from] = from;
      List<Integer> next = new ArrayList<>(List.of(from));
      for (int at = 0; at < next.size(); at++) {
        for (int i = 0; i < capacity.length; i++) {
          if (before[i] < 0 && capacity[next.get(at)][i] > 0) {
            before[i] = next.get(at);
            next.add(i);
          }
        }
      }
      List<Integer> path = new ArrayList<>();
      if (before[to] >= 0) {
        for (int at = to; at != from; at = before[at]) {
          path.addFirst(at);
        }
        path.addFirst(from);
      }
      return path;
    }
  }
}

package org.passage.chassis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tries to undo it across all tables of a period: whatever is told, and that a value's total is the
 * same in each table, as one system of equations, solved.
 */
class SubtractionTest {
  private static final int SMALLEST = 10;
  private static final int DIMENSIONS = 4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsNoSmallCountInAllTablesTogether(long seed) {
    List<int[]> cases = cases(new Random(seed));
    Equations equations = new Equations();
    List<String> small = new ArrayList<>();
    int told = 0;
    for (int a = 0; a < DIMENSIONS; a++) {
      for (int b = a + 1; b < DIMENSIONS; b++) {
        told += table(cases, a, b, equations, small);
      }
    }
    assertThat(told).as("figures that are told").isGreaterThan(20);
    assertThat(small).as("figures that are small").hasSizeGreaterThan(5);
    assertThat(equations.determined()).doesNotContainAnyElementsOf(small);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void makesNoTotalSmall(long seed) {
    List<int[]> cases = cases(new Random(seed));
    for (int a = 0; a < DIMENSIONS; a++) {
      Map<String, Long> counts = counts(cases, a);
      Blocks blocks = blocks(cases, a);
      Map<Integer, Long> sums = new HashMap<>();
      counts.forEach((value, count) -> sums.merge(blocks.of(value), count, Long::sum));
      assertThat(sums.values()).allMatch(it -> it >= SMALLEST);
      if (blocks.withRest()) {
        assertThat(counts.keySet()).hasSizeGreaterThanOrEqualTo(blocks.apart().size() + 2);
      }
    }
  }

  private static int table(
      List<int[]> cases, int a, int b, Equations equations, List<String> small) {
    CrossTable counted = new CrossTable();
    Map<String, Long> counts = new HashMap<>();
    Blocks rows = blocks(cases, a);
    Blocks columns = blocks(cases, b);
    for (int[] one : cases) {
      String row = "v" + one[a];
      String column = "v" + one[b];
      counted.row(row, 1);
      counted.column(column, 1);
      counted.both(List.of(row, column), 1);
      counts.merge(
          rows.names().get(rows.of(row)) + "|" + columns.names().get(columns.of(column)),
          1L,
          Long::sum);
    }
    Map<List<String>, Long> told = counted.published(false, false, SMALLEST);
    told.forEach((at, count) -> {
      assertThat(count).isGreaterThanOrEqualTo(SMALLEST);
      assertThat(count).isEqualTo(counts.get(at.getFirst() + "|" + at.getLast()));
    });
    String table = a + "/" + b + ":";
    for (String row : rows.names()) {
      List<String> unknown = new ArrayList<>(List.of("total " + a + row));
      columns.names().stream()
          .filter(column -> !told.containsKey(List.of(row, column)))
          .forEach(column -> unknown.add(table + row + "|" + column));
      equations.add(unknown);
    }
    for (String column : columns.names()) {
      List<String> unknown = new ArrayList<>(List.of("total " + b + column));
      rows.names().stream()
          .filter(row -> !told.containsKey(List.of(row, column)))
          .forEach(row -> unknown.add(table + row + "|" + column));
      equations.add(unknown);
    }
    counts.forEach((at, count) -> {
      if (count < SMALLEST) {
        small.add(table + at);
      }
    });
    return told.size();
  }

  private static Blocks blocks(List<int[]> cases, int dimension) {
    return Optional.of(counts(cases, dimension))
        .flatMap(it -> Blocks.of(it, SMALLEST))
        .orElseThrow();
  }

  private static Map<String, Long> counts(List<int[]> cases, int dimension) {
    Map<String, Long> counts = new HashMap<>();
    cases.forEach(it -> counts.merge("v" + it[dimension], 1L, Long::sum));
    return counts;
  }

  /** Values of unlike frequency that depend on each other. */
  private static List<int[]> cases(Random random) {
    List<int[]> cases = new ArrayList<>();
    for (int i = 0; i < 600 + random.nextInt(1_500); i++) {
      int[] one = new int[DIMENSIONS];
      int common = random.nextInt(3);
      for (int d = 0; d < DIMENSIONS; d++) {
        int values = 3 + 2 * d;
        int skewed = (int) (values * Math.pow(random.nextDouble(), 2.5));
        one[d] = random.nextBoolean() ? skewed : Math.min(common, values - 1);
      }
      cases.add(one);
    }
    return cases;
  }

  /** Sums of unknown counts that are known, up to what is told. */
  private static final class Equations {
    private static final long PRIME = 2_147_483_647;
    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Map<Integer, Long>> rows = new ArrayList<>();

    /** A total, which is unknown as well, is the sum of these. */
    void add(List<String> totalAndParts) {
      Map<Integer, Long> row = new HashMap<>();
      for (int i = 0; i < totalAndParts.size(); i++) {
        int at = unknowns.computeIfAbsent(totalAndParts.get(i), it -> unknowns.size());
        row.put(at, i == 0 ? PRIME - 1 : 1L);
      }
      rows.add(row);
    }

    /** The unknowns that can be worked out. */
    List<String> determined() {
      long[][] matrix = new long[rows.size()][unknowns.size()];
      for (int i = 0; i < rows.size(); i++) {
        for (Map.Entry<Integer, Long> it : rows.get(i).entrySet()) {
          matrix[i][it.getKey()] = it.getValue();
        }
      }
      int pivot = 0;
      for (int column = 0; column < unknowns.size() && pivot < matrix.length; column++) {
        int found = pivot;
        while (found < matrix.length && matrix[found][column] == 0) {
          found++;
        }
        if (found < matrix.length) {
          long[] swapped = matrix[found];
          matrix[found] = matrix[pivot];
          matrix[pivot] = swapped;
          reduce(matrix, pivot++, column);
        }
      }
      List<String> all = new ArrayList<>();
      unknowns.forEach((name, column) -> {
        for (long[] row : matrix) {
          if (row[column] != 0 && java.util.Arrays.stream(row).filter(it -> it != 0).count() == 1) {
            all.add(name);
          }
        }
      });
      return all;
    }

    private static void reduce(long[][] matrix, int pivot, int column) {
      long inverse =
          java.math.BigInteger.valueOf(matrix[pivot][column])
              .modInverse(java.math.BigInteger.valueOf(PRIME))
              .longValue();
      for (int j = 0; j < matrix[pivot].length; j++) {
        matrix[pivot][j] = matrix[pivot][j] * inverse % PRIME;
      }
      for (int i = 0; i < matrix.length; i++) {
        long factor = matrix[i][column];
        if (i != pivot && factor != 0) {
          for (int j = 0; j < matrix[i].length; j++) {
            matrix[i][j] = Math.floorMod(matrix[i][j] - factor * matrix[pivot][j] % PRIME, PRIME);
          }
        }
      }
    }
  }
}

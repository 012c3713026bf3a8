package org.passage.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  private static final String REPORT =
      """
      Running 4s test @ http://localhost:8080/api
        1 threads and 16 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     4.51ms    2.31ms  40.11ms   88.43%
        Latency Distribution
           50%  812.00us
           75%    4.98ms
           90%    6.91ms
           99%    1.01s
        14311 requests in 4.00s, 11.25MB read
      Requests/sec:   3571.06
      Transfer/sec:      2.81MB
      """;

  @Test
  void readsRateAndLatencyInAnyUnit() {
    assertThat(Measured.of(REPORT)).isEqualTo(new Measured(3571.06, 0.812, 1010));
  }

  @Test
  void hasNoFiguresWhenRequestsWereRefused() {
    assertThatThrownBy(() -> Measured.of(REPORT + "  Non-2xx or 3xx responses: 3\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takesTheMedianOfEachFigure() {
    assertThat(
            Measured.median(
                List.of(new Measured(1, 9, 5), new Measured(3, 7, 4), new Measured(2, 8, 6))))
        .isEqualTo(new Measured(2, 8, 5));
  }
}

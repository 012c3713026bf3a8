package org.passage.acceptance.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.CaseImport;
import org.passage.acceptance.platform.Platform;

/**
 * A million rows, a tenth of them broken, through the gateway: each broken one is reported, nothing
 * is written, and the service has the memory that it always has. Then a smaller file of the same
 * kind of which the good part is asked for.
 */
final class ImportBench {
  private static final int ROWS = Integer.getInteger("passage.bench.rows", 1_000_000);
  private static final int PARTIAL_ROWS = 2_000;
  private static final int EVERY = 10;
  private static final String WISH =
      "{\"format\": \"csv\", \"interviewConsent\": true, \"screeningCountry\": \"IT\"%s}";
  private static final double NANOS = 1e9;

  private final Platform platform;
  private final Api.As caseworker;
  private final CaseImport imports;
  private final HttpClient http = HttpClient.newHttpClient();

  ImportBench(Platform platform) {
    this.platform = platform;
    this.caseworker = new Api(platform, answer -> {}).as("caseworker@lantern");
    this.imports = new CaseImport(caseworker);
  }

  Map<String, Object> run() {
    try {
      Path file = file(ROWS);
      AtomicLong heap = new AtomicLong();
      long began = System.nanoTime();
      Answer sent = imports.send(WISH.formatted(""), file);
      double sending = seconds(began);
      Answer refused = imports.await(sent, now -> heap.accumulateAndGet(heapMb(), Math::max));
      double all = seconds(began);
      refused
          .expect("/state", "refused")
          .expect("/rows", String.valueOf(ROWS))
          .expect("/failedRows", String.valueOf(ROWS / EVERY))
          .expect("/casesWritten", "0");
      int reported = reported(refused.text("/id"));
      double part = seconds(partial());
      System.out.printf("imports: %,d rows, a tenth of them broken%n", ROWS);
      System.out.printf("  %d MB sent and sealed        %8.1f s%n", megabytes(file), sending);
      System.out.printf("  looked at, errors written  %8.1f s%n", all - sending);
      System.out.printf("  errors read one by one     %8d%n", reported);
      System.out.printf("  heap in use at most        %8d MB%n", heap.get());
      System.out.printf("  %,d rows, the good ones written %5.1f s%n", PARTIAL_ROWS, part);
      Files.delete(file);
      return Map.of(
          "rows", ROWS,
          "sent_s", Measured.rounded(sending),
          "looked_at_s", Measured.rounded(all - sending),
          "errors", reported,
          "heap_mb", heap.get(),
          "partial_rows", PARTIAL_ROWS,
          "partial_s", Measured.rounded(part));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Goes through all errors; each is of the next broken row. */
  private int reported(String importId) {
    String path = CaseImport.IMPORTS + "/" + importId + "/errors?limit=100";
    int count = 0;
    String next = "";
    do {
      Answer page = caseworker.get(path + (next.isEmpty() ? "" : "&cursor=" + next)).expect(200);
      for (String line : page.texts("/items", "line")) {
        if (Long.parseLong(line) != lineOfBroken(count)) {
          throw new IllegalStateException("Line " + line + " is reported out of its place");
        }
        count++;
      }
      next = page.text("/next");
    } while (!next.isEmpty());
    if (count != ROWS / EVERY) {
      throw new IllegalStateException(count + " errors are reported of " + ROWS / EVERY);
    }
    return count;
  }

  private long partial() throws IOException {
    Path file = file(PARTIAL_ROWS);
    long began = System.nanoTime();
    imports
        .await(imports.send(WISH.formatted(", \"partial\": true"), file), answer -> {})
        .expect("/state", "completed")
        .expect("/failedRows", String.valueOf(PARTIAL_ROWS / EVERY));
    Files.delete(file);
    return began;
  }

  private Path file(int rows) throws IOException {
    Path file = platform.home().resolve("import-%d.csv".formatted(rows));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "psg_Reference,prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,"
              + "vic_MethodsOfControl,hte_Type,hte_Date,hte_City\n");
      for (int row = 0; row < rows; row++) {
        out.write(
            "BENCH-%d,Mira,Example,%s,Feminine,MD,DebtBondage,Exploitation,2020-01-02,Foggia\n"
                .formatted(row, row % EVERY == EVERY - 1 ? "someday" : "1999-04-12"));
      }
    }
    return file;
  }

  private static long lineOfBroken(int number) {
    return 1 + (number + 1L) * EVERY;
  }

  private long heapMb() {
    URI metrics = platform.cases().resolve("/actuator/prometheus");
    try {
      String all =
          http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
      double used =
          all.lines()
              .filter(it -> it.startsWith("jvm_memory_used_bytes{area=\"heap\""))
              .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
              .sum();
      return (long) used >> 20;
    } catch (IOException away) {
      throw new UncheckedIOException(away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static long megabytes(Path file) throws IOException {
    return Files.size(file) >> 20;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / NANOS;
  }
}

package org.passage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Invented people come in by the script, and out again as they were invented. */
@ExtendWith(RunningPlatform.class)
@Isolated
class SampleTest {
  private static final List<String> FIGURES =
      List.of("prs_Birthdate", "psg_Sex", "prs_Gender", "psg_Acts", "psg_Means", "psg_Purposes");
  private static final int CASES = 60;
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void aSeedGivesTheSamePeopleEachTimeAndNobodyTwice() throws IOException {
    Set<String> before = new HashSet<>(exported().stream().map(it -> it.get(0)).toList());
    assertThat(sample()).contains("60 cases opened for caseworker@harbour, 0 were there before.");
    Path file = folder.resolve("sample.csv");
    SampleFile.write(file, CASES, SEED);
    List<List<String>> invented = figures(rows(Files.readString(file)));
    List<CSVRecord> come = exported().stream().filter(it -> !before.contains(it.get(0))).toList();
    assertThat(figures(come)).containsExactlyInAnyOrderElementsOf(invented);
    assertThat(sample()).contains("0 cases opened for caseworker@harbour, 60 were there before.");
  }

  @Test
  void bringsTheFirstPeopleWhenItComesUp() {
    assertThat(RunningPlatform.passage("up", "--sample"))
        .contains("Passage is up already.")
        .containsAnyOf("200 cases opened", "200 were there before");
  }

  private static String sample() {
    return RunningPlatform.passage(
        "sample", "--cases", String.valueOf(CASES), "--seed", String.valueOf(SEED));
  }

  private static List<CSVRecord> exported() {
    return rows(
        new Api(RunningPlatform.platform(), answer -> {})
            .as("caseworker@harbour")
            .get("/api/cases/v1/cases/export")
            .expect(200)
            .body());
  }

  /** What of the rows is the same wherever they are. */
  private static List<List<String>> figures(List<CSVRecord> rows) {
    return rows.stream().map(row -> FIGURES.stream().map(row::get).toList()).toList();
  }

  private static List<CSVRecord> rows(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(csv)).setFormat(format).get()) {
      return parser.getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package org.passage.acceptance.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No contract breaks the clients of its released form. */
class ReleasedTest {
  private static final Path SAMPLE = Path.of("src/test/resources/contracts");

  @TempDir Path scratch;

  @Test
  void noContractBreaksWhatWasReleased() throws IOException {
    assertThat(Released.broken(House.OURS, scratch)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a field of an answer that is removed  | since: {type: string, format: date} |                                             | GET /things: /items/since is gone
          one of a common part that is removed  | title: {type: string}               | label: {type: string}                       | GET /things: /title is gone
          a field of a body that is removed     | note: {type: string, maxLength: 90} |                                             | POST /things: /note is gone
          a field that becomes required         | required: [name]                    | required: [name, note]                      | POST /things: Required changed
          a required parameter                  | in: query, schema                   | in: query, required: true, schema           | GET /things: ?state Parameter changed
          a narrowed enum                       | enum: [new, used]                   | enum: [new]                                 | POST /things: /state Enum changed
          another type                          | count: {type: integer}              | count: {type: string}                       | GET /things: /items/count Schema changed
          a tighter bound                       | maxLength: 90                       | maxLength: 80                               | POST /things: /note MaxLength changed
          an operation that is removed          | "delete:"                           | "patch:"                                    | DELETE /things is gone
          """)
  void refuses(String change, String from, String to, String finding) throws IOException {
    assertThat(changed(from, to)).contains("things/openapi/things-v1.yaml: " + finding);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an optional field in a body    | note: {type: string, maxLength: 90} | note: {type: string, maxLength: 90}, more: {type: boolean}
          an optional field in an answer | since: {type: string, format: date} | since: {type: string, format: date}, till: {type: string, format: date}
          a better description           | All things                          | All things that there are
          """)
  void letsPass(String change, String from, String to) throws IOException {
    assertThat(changed(from, to)).isEmpty();
  }

  @Test
  void refusesAReleasedContractThatIsGone() throws IOException {
    House house = released();
    Files.delete(house.root().resolve("things/openapi/things-v1.yaml"));
    assertThat(Released.broken(house, scratch.resolve("compared")))
        .containsExactly("things/openapi/things-v1.yaml: was released and is gone");
  }

  /** What is broken in a house when {@code from} is replaced since the release. */
  private List<String> changed(String from, @Nullable String to) throws IOException {
    House house = released();
    boolean found = false;
    for (Path openapi : house.openapiFolders()) {
      for (Path file : House.files(openapi, "*.yaml")) {
        String text = Files.readString(file);
        found |= text.contains(from);
        Files.writeString(file, text.replace(from, to == null ? "" : to));
      }
    }
    assertThat(found).as("the sample holds " + from).isTrue();
    return Released.broken(house, scratch.resolve("compared"));
  }

  /** A house with one contract and its common parts, just released. */
  private House released() throws IOException {
    House house = new House(scratch.resolve("house"));
    for (String file : List.of("chassis/openapi/common.yaml", "things/openapi/things-v1.yaml")) {
      Path now = house.root().resolve(file);
      Path then = now.resolveSibling("released").resolve(now.getFileName());
      Files.createDirectories(then.getParent());
      Files.copy(SAMPLE.resolve(now.getFileName()), now);
      Files.copy(now, then);
    }
    return house;
  }
}

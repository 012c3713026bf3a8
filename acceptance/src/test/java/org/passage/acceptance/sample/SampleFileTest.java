package org.passage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {
  @TempDir Path folder;

  @Test
  void isTheSameForTheSameSeed() throws IOException {
    Path one = folder.resolve("one.csv");
    Path same = folder.resolve("same.csv");
    Path other = folder.resolve("other.csv");
    SampleFile.write(one, 50, 7);
    SampleFile.write(same, 50, 7);
    SampleFile.write(other, 50, 8);
    assertThat(same).hasSameBinaryContentAs(one);
    assertThat(Files.readString(other)).isNotEqualTo(Files.readString(one));
  }

  @Test
  void hasEveryCodeAndEveryLanguage() throws IOException {
    Path file = folder.resolve("sample.csv");
    SampleFile.write(file, 200, 1);
    String sample = Files.readString(file);
    for (Vocabulary it : Vocabulary.values()) {
      assertThat(sample).contains(it.codes());
    }
    for (InventedNames it : InventedNames.values()) {
      assertThat(sample).contains("," + it.language() + ",");
    }
  }
}

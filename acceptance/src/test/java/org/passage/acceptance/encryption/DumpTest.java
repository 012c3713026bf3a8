package org.passage.acceptance.encryption;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a search which finds nothing means that nothing is there. */
class DumpTest {
  private static final String NAME = "Євдокія Plantedova";

  @Test
  void findsATextAsItIsAndInSmallLetters() {
    assertThat(holding(NAME).with(NAME)).isNotEmpty();
    assertThat(holding("євдокія plantedova").with(NAME)).isNotEmpty();
    assertThat(holding(HexFormat.of().formatHex(NAME.getBytes(UTF_8))).with(NAME)).isNotEmpty();
    assertThat(holding("Євдокія").with(NAME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "..."})
  void findsATextWhereverItBeginsInBase64(String before) {
    byte[] longer = (before + NAME + " and more").getBytes(UTF_8);
    String written = Base64.getEncoder().encodeToString(longer);
    assertThat(holding("{" + written + "}").with(NAME)).isNotEmpty();
  }

  @Test
  void findsEachOfManyTextsWhereverTheyStandAndBesideOthersThatBeginAlike() {
    Dump dump = holding("Plantedova, then Planted house and then the yard");
    assertThat(dump.with(List.of("Planted house", "Plantedova", "Planted horse", "The Yard")))
        .containsOnlyKeys("Planted house", "Plantedova", "The Yard");
    assertThat(dump.with("Plantedov")).containsExactly("some.collection");
    assertThat(dump.with("yard")).containsExactly("some.collection");
    assertThat(dump.with("yards")).isEmpty();
  }

  private static Dump holding(String text) {
    Dump dump = new Dump();
    dump.add("some.collection", new String(text.getBytes(UTF_8), ISO_8859_1));
    return dump;
  }
}

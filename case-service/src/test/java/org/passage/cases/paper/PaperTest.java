package org.passage.cases.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.passage.chassis.paper.Paper;
import org.passage.chassis.paper.Words;
import tools.jackson.databind.json.JsonMapper;

class PaperTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void writesNamesInTheirOwnScript() throws IOException {
    String text = text("eng", "{\"givenNames\": \"Мира Ștefania\", \"aliases\": [\"Ναυσικά\"]}");
    assertThat(text).contains("Мира Ștefania").contains("Ναυσικά").contains("Given names");
  }

  @Test
  void joinsArabicLettersAndWritesThemFromTheRight() throws IOException {
    String text = text("eng", "{\"givenNames\": \"ليلى\"}");
    // Lam, yeh, lam and alef maksura, each in the form that stands at its place, the last one left.
    assertThat(text).contains("\uFEF0\uFEE0\uFEF4\uFEDF");
  }

  @Test
  void tellsCodesInTheWordsOfTheLanguage() throws IOException {
    assertThat(text("fra", "{\"decision\": \"granted\", \"interpreter\": true}"))
        .contains("Décision")
        .contains("accordé")
        .contains("oui");
    assertThat(text("ron", "{\"decision\": \"granted\"}")).contains("Decision").contains("granted");
  }

  @Test
  void tellsAlsoWhatNobodyHasPutIntoWordsYet() throws IOException {
    assertThat(text("fra", "{\"bestColour\": {\"innerShade\": [\"blue\", \"green\"]}}"))
        .contains("best colour")
        .contains("inner shade")
        .contains("blue, green");
  }

  @Test
  void isNoWholePdfUntilItIsFinished() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Paper paper = new Paper(out, Words.in("eng"), "title.her-file");
    paper.line("code", "H4K-92M-XT7");
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("%%EOF");
    paper.finish();
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("%%EOF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_fr", "_es", "_ar"})
  void hasEveryWordInEveryLanguage(String language) throws IOException {
    assertThat(keys(language)).isEqualTo(keys(""));
  }

  private static java.util.Set<Object> keys(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        PaperTest.class.getResourceAsStream("/words/paper" + language + ".properties")) {
      assertThat(in).isNotNull();
      words.load(
          new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return words.keySet();
  }

  private static String text(String language, String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Paper paper = new Paper(out, Words.in(language), "title.her-file");
    paper.entry(JSON.readTree(entry));
    paper.finish();
    try (PdfReader reader = new PdfReader(out.toByteArray())) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}

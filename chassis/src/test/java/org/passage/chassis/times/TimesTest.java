package org.passage.chassis.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class TimesTest {
  private final JsonMapper json = mapper();
  private final DefaultFormattingConversionService parameters = parameters();

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26", "2028-02-29", "0001-01-01", "9999-12-31"})
  void readsDays(String written) {
    LocalDate day = LocalDate.parse(written);
    assertThat(json.readValue("\"" + written + "\"", LocalDate.class)).isEqualTo(day);
    assertThat(parameters.convert(written, LocalDate.class)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T10:00:00Z, 2026-11-26T10:00:00Z",
    "2026-11-26T10:00:00.250+01:00, 2026-11-26T09:00:00.250Z",
  })
  void readsMoments(String written, Instant moment) {
    assertThat(json.readValue("\"" + written + "\"", Instant.class)).isEqualTo(moment);
    assertThat(parameters.convert(written, Instant.class)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01",
        "+999999999-12-31",
        "-0001-01-01",
        "2026-02-29",
        "26-11-2026",
        "2026-11-26T10:00:00Z",
        "20423",
        "",
      })
  void refusesWhatIsNoDay(String written) {
    assertThatThrownBy(() -> json.readValue("\"" + written + "\"", LocalDate.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> parameters.convert(written, LocalDate.class))
        .isInstanceOf(ConversionFailedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z",
        "2026-11-26T10:00:00",
        "2026-11-26",
        "1764151200",
      })
  void refusesWhatIsNoMoment(String written) {
    assertThatThrownBy(() -> json.readValue("\"" + written + "\"", Instant.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> parameters.convert(written, Instant.class))
        .isInstanceOf(ConversionFailedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1764151200", "[2026,11,26]", "true", "{}"})
  void refusesWhatIsNoText(String written) {
    assertThatThrownBy(() -> json.readValue(written, LocalDate.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> json.readValue(written, Instant.class))
        .isInstanceOf(DatabindException.class);
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder mapper = JsonMapper.builder();
    TimesConfiguration.timesOfBodies().customize(mapper);
    return mapper.build();
  }

  private static DefaultFormattingConversionService parameters() {
    DefaultFormattingConversionService parameters = new DefaultFormattingConversionService();
    new TimesConfiguration().addFormatters(parameters);
    return parameters;
  }
}

package org.passage.cases.statistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.cases.api.StatisticsTableV1;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a table as comma-separated values, RFC 4180. */
@Component
final class CsvTables extends AbstractHttpMessageConverter<StatisticsTableV1> {
  private static final String END = "\r\n";
  private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

  /** What a spreadsheet would take for a formula. */
  private static final Pattern FORMULA = Pattern.compile("[=+@\t-].*", Pattern.DOTALL);

  CsvTables() {
    super(StandardCharsets.UTF_8, new MediaType("text", "csv"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == StatisticsTableV1.class;
  }

  @Override
  public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType media) {
    return false;
  }

  @Override
  protected StatisticsTableV1 readInternal(
      Class<? extends StatisticsTableV1> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Tables are only written", input);
  }

  @Override
  protected void writeInternal(StatisticsTableV1 table, HttpOutputMessage output)
      throws IOException {
    StringBuilder text = new StringBuilder();
    line(text, "period", table.getRows().getValue(), table.getColumns().getValue(), "cases");
    table
        .getCells()
        .forEach(it ->
            line(text, it.getPeriod(), it.getRow(), it.getColumn(), String.valueOf(it.getCases())));
    output.getBody().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(Stream.of(fields).map(CsvTables::field).collect(Collectors.joining(",")))
        .append(END);
  }

  private static String field(String value) {
    String plain = FORMULA.matcher(value).matches() ? "'" + value : value;
    return QUOTED.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}

package org.passage.chassis.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a page of any list as a table, where its contract offers that and the caller accepts it:
 * an item is a row, a field within a field is a column with a dot in its name, and the values of an
 * array share a cell. The columns are those of the contract, so each page has the same. The rows
 * are made of the JSON that would be the answer otherwise, so a field that is hidden there is
 * hidden here.
 */
final class ListTables extends AbstractHttpMessageConverter<Object> {
  /** Where the cursor of the next page stands, as a table has no place for it. */
  static final String NEXT = "Passage-Next";

  private static final String PAGE = "PageV1";

  private final JsonMapper json;

  ListTables(JsonMapper json) {
    super(TableFormat.CSV.mediaType(), TableFormat.XLSX.mediaType());
    this.json = json;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type.getSimpleName().endsWith(PAGE);
  }

  @Override
  public boolean canRead(Class<?> type, org.springframework.http.@Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Lists are only written", message);
  }

  @Override
  protected void writeInternal(Object page, HttpOutputMessage message) throws IOException {
    JsonNode tree = json.readTree(json.writeValueAsBytes(page));
    if (tree.hasNonNull("next")) {
      message.getHeaders().set(NEXT, tree.get("next").asString());
    }
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> header = Columns.of(page.getClass(), json);
    for (JsonNode item : tree.path("items")) {
      Map<String, String> row = new LinkedHashMap<>();
      flatten("", item, row);
      header.addAll(row.keySet());
      rows.add(row);
    }
    TableFormat format =
        TableFormat.of(
            message.getHeaders().getContentType() == null
                ? TableFormat.CSV.mediaType()
                : message.getHeaders().getContentType());
    try (Table table = format.open(message.getBody(), List.copyOf(header))) {
      for (Map<String, String> row : rows) {
        List<@Nullable String> cells = new ArrayList<>();
        header.forEach(column -> cells.add(row.get(column)));
        table.row(cells);
      }
    }
  }

  private static void flatten(String at, JsonNode node, Map<String, String> row) {
    if (node.isObject()) {
      node.propertyStream()
          .forEach(it ->
              flatten(at.isEmpty() ? it.getKey() : at + "." + it.getKey(), it.getValue(), row));
    } else if (node.isArray()) {
      row.put(
          at,
          node.valueStream()
              .map(it -> it.isValueNode() ? it.asString() : it.toString())
              .collect(Collectors.joining(";")));
    } else if (!node.isNull()) {
      row.put(at, node.asString());
    }
  }
}

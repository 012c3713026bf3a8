package org.passage.cases.extrafield;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organization's extra fields as columns: those of the latest schema that the caller sees. */
@Component
public final class ExtraColumns {
  private final FieldSchemas schemas;
  private final RecordedFields recorded;
  private final ExtraFieldFormat format;
  private final JsonMapper json;

  ExtraColumns(
      FieldSchemas schemas, RecordedFields recorded, ExtraFieldFormat format, JsonMapper json) {
    this.schemas = schemas;
    this.recorded = recorded;
    this.format = format;
    this.json = json;
  }

  /** The columns of the caller's organization; none when it has no fields of its own. */
  public Selection ofCaller() {
    return new Selection(
        schemas
            .latest(Caller.current().organizationId())
            .map(format::fields)
            .map(fields -> fields.names().filter(it -> format.visible(fields, it)).toList())
            .orElse(List.of()));
  }

  /** Some columns, and what stands in them. */
  public final class Selection {
    private final List<String> names;
    private final Map<String, Fields> schemasByVersion = new HashMap<>();

    private Selection(List<String> names) {
      this.names = names;
    }

    public List<String> names() {
      return names;
    }

    /** The cells of a case; null where nothing is recorded, or was for other eyes then. */
    public List<@Nullable String> cells(Case of) {
      List<@Nullable String> cells = new ArrayList<>();
      ExtraFields kept = names.isEmpty() ? null : recorded.of(of);
      if (kept == null || kept.number() == 0) {
        names.forEach(it -> cells.add(null));
        return cells;
      }
      Fields by =
          schemasByVersion.computeIfAbsent(
              kept.organizationId() + ":" + kept.number(),
              key -> format.fields(schemas.numbered(kept.organizationId(), kept.number())));
      JsonNode values = json.readTree(kept.values());
      names.forEach(it -> cells.add(format.visible(by, it) ? text(values.path(it)) : null));
      return cells;
    }

    private static @Nullable String text(JsonNode value) {
      if (value.isMissingNode()) {
        return null;
      }
      return value.isArray()
          ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(";"))
          : value.asString();
    }
  }
}

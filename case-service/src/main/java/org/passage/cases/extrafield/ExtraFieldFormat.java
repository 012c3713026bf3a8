package org.passage.cases.extrafield;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ExtraFieldSchemaV1;
import org.passage.cases.api.ExtraFieldsV1;
import org.passage.cases.api.NewExtraFieldSchemaV1;
import org.passage.cases.api.NewExtraFieldsV1;
import org.passage.chassis.access.FieldClasses;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Extra fields between the contract and the domain; what a role may not see is left out. */
@Component
final class ExtraFieldFormat {
  private static final int LONGEST = 32_768;
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private final JsonMapper json;
  private final FieldClasses classes;

  ExtraFieldFormat(JsonMapper json, FieldClasses classes) {
    this.json = json;
    this.classes = classes;
  }

  /**
   * A schema as text.
   *
   * @throws InvalidInput when it is more than extra fields may be
   */
  String schema(NewExtraFieldSchemaV1 wanted) {
    JsonNode schema = bounded("/schema", wanted.getSchema());
    List<FieldError> errors = SchemaRules.errors(schema, classes);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return schema.toString();
  }

  Fields fields(FieldSchema schema) {
    return new Fields(json.readTree(schema.schema()));
  }

  boolean visible(Fields fields, String name) {
    return classes.seenBy(Caller.current()).contains(fields.classOf(name));
  }

  /**
   * What is known from now on: what is told, and what the caller may not see as it was.
   *
   * @throws InvalidInput when it is not as the schema says
   */
  JsonNode values(Fields fields, NewExtraFieldsV1 told, String before) {
    ObjectNode values = (ObjectNode) bounded("/values", told.getValues());
    List<FieldError> errors = new ArrayList<>();
    for (String name : List.copyOf(values.propertyNames())) {
      if (fields.has(name) && !visible(fields, name)) {
        errors.add(new FieldError("/values/" + name, "is not a field for your roles"));
      }
    }
    json.readTree(before)
        .properties()
        .forEach(it -> {
          if (fields.has(it.getKey()) && !visible(fields, it.getKey())) {
            values.set(it.getKey(), it.getValue());
          }
        });
    if (errors.isEmpty()) {
      errors.addAll(fields.errors(values));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return values;
  }

  ExtraFieldSchemaV1 full(FieldSchema it) {
    return new ExtraFieldSchemaV1(
        it.id(), it.number(), json.readValue(it.schema(), MAP), it.registeredAt());
  }

  /**
   * What the caller may see.
   *
   * @param by the schema that the values were written by; null when there are none
   */
  ExtraFieldsV1 full(ExtraFields it, @Nullable Fields by) {
    Map<String, Object> values = json.readValue(it.values(), MAP);
    values.keySet().removeIf(name -> by == null || !visible(by, name));
    return new ExtraFieldsV1(it.caseId(), it.number(), values);
  }

  private JsonNode bounded(String pointer, Map<String, Object> given) {
    JsonNode tree = json.valueToTree(given);
    if (tree.toString().length() > LONGEST) {
      throw InvalidInput.at(pointer, "must not be longer than " + LONGEST + " characters");
    }
    return tree;
  }
}

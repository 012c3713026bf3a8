package org.passage.chassis.tables;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;

/**
 * The columns of a list by the schema of its items, in its order, whether a page fills them or not:
 * a program that reads pages finds the same columns in each. A field that the caller may not see
 * has none, nor has one whose fields are not fixed: what stands there is added as it comes.
 */
final class Columns {
  private static final String ITEMS = "items";
  private static final String MODEL_SUFFIX = "V1";

  /** Deeper than any schema; a schema that holds itself ends here. */
  private static final int DEEPEST = 6;

  private final JsonMapper json;
  private final Set<String> names = new LinkedHashSet<>();

  private Columns(JsonMapper json) {
    this.json = json;
  }

  /** Those of the type of a page. */
  static Set<String> of(Class<?> page, JsonMapper json) {
    Columns columns = new Columns(json);
    columns.visit(
        json.constructType(page),
        it -> {
          JavaType items = it.getType().getContentType();
          if (it.getName().equals(ITEMS) && items != null) {
            columns.add("", items, 0);
          }
        });
    return columns.names;
  }

  private void add(String within, JavaType object, int depth) {
    visit(
        object,
        it -> {
          String name = within + it.getName();
          JavaType type = it.getType();
          if (type.isMapLikeType() || type.isJavaLangObject() || depth == DEEPEST) {
            return;
          }
          if (isModel(type)) {
            add(name + ".", type, depth + 1);
          } else {
            names.add(name);
          }
        });
  }

  private static boolean isModel(JavaType type) {
    Class<?> raw = type.getRawClass();
    return !raw.isEnum()
        && raw.getSimpleName().endsWith(MODEL_SUFFIX)
        && raw.getPackageName().endsWith(".api");
  }

  private void visit(JavaType type, Each each) {
    json.acceptJsonFormatVisitor(
        type,
        new JsonFormatVisitorWrapper.Base() {
          @Override
          public @Nullable JsonObjectFormatVisitor expectObjectFormat(@Nullable JavaType it) {
            return new JsonObjectFormatVisitor.Base(getContext()) {
              @Override
              public void property(BeanProperty property) {
                each.property(property);
              }

              @Override
              public void optionalProperty(BeanProperty property) {
                each.property(property);
              }
            };
          }
        });
  }

  private interface Each {
    void property(BeanProperty property);
  }
}

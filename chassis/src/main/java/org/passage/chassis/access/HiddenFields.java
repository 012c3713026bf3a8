package org.passage.chassis.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passage.chassis.security.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Leaves out of every answer the fields of a class that the caller's roles may not see: a hidden
 * field is absent, wherever in an answer its schema stands.
 */
final class HiddenFields extends ValueSerializerModifier {
  private static final long serialVersionUID = 1;
  private static final String MODEL_SUFFIX = "V1";

  private final transient Contract contract;

  HiddenFields(Contract contract) {
    this.contract = contract;
  }

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> writers) {
    Map<String, String> classified = classified(bean.getBeanClass());
    return writers.stream().map(writer -> guarded(writer, classified)).toList();
  }

  /** By the schema from which a model was generated: {@code PersonV1} from {@code Person}. */
  private Map<String, String> classified(Class<?> model) {
    String name = model.getSimpleName();
    boolean generated = model.getPackageName().endsWith(".api") && name.endsWith(MODEL_SUFFIX);
    String schema = generated ? name.substring(0, name.length() - MODEL_SUFFIX.length()) : "";
    return contract.classified().getOrDefault(schema, Map.of());
  }

  private BeanPropertyWriter guarded(BeanPropertyWriter writer, Map<String, String> classified) {
    Set<String> roles = contract.classes().get(classified.getOrDefault(writer.getName(), ""));
    return roles == null ? writer : new Guarded(writer, roles);
  }

  private static final class Guarded extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;
    private final transient Set<String> roles;

    Guarded(BeanPropertyWriter writer, Set<String> roles) {
      super(writer);
      this.roles = roles;
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
        throws Exception {
      if (seen()) {
        super.serializeAsProperty(bean, json, context);
      }
    }

    @Override
    public void depositSchemaProperty(
        JsonObjectFormatVisitor visitor, SerializationContext context) {
      if (seen()) {
        super.depositSchemaProperty(visitor, context);
      }
    }

    private boolean seen() {
      return Caller.hasAny(SecurityContextHolder.getContext().getAuthentication(), roles);
    }
  }
}

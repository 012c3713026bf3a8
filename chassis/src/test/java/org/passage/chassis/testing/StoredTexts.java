package org.passage.chassis.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Event;

/** The texts of a record that its store would keep for anybody to read. */
final class StoredTexts {
  private static final Set<Class<?>> TEXT =
      Set.of(String.class, CharSequence.class, URI.class, Object.class);

  /**
   * Names of identifiers, of codes of a standard, of roles and operations, of keyed hashes, and of
   * a column with what must stand there; whatever else a text is called is sealed.
   */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "id|.*Id|by|.*By|code|office|roles|operation|parties|recipient|country|region|nationality"
              + "|languages|fromCountry|eventTypes|tokens|.*Hash|column|must");

  private StoredTexts() {}

  /** Each that is neither sealed nor, by its name, an identifier or a code of a standard. */
  static Stream<String> clear(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(it -> !it.isAnnotationPresent(Personal.class))
        .flatMap(it -> types(it.getGenericType()).flatMap(part -> clear(type, it, part)));
  }

  /** Those that are marked to be sealed. */
  static Stream<String> sealed(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(it ->
            it.isAnnotationPresent(Personal.class)
                ? Stream.of(name(type, it))
                : types(it.getGenericType()).filter(Class::isRecord).flatMap(StoredTexts::sealed));
  }

  private static Stream<String> clear(Class<?> type, RecordComponent component, Class<?> part) {
    if (part.isRecord()) {
      // Events hold identifiers and codes only, and are given to whoever may have them.
      return part == Event.class ? Stream.empty() : clear(part);
    }
    return TEXT.contains(part) && !NO_WORDS.matcher(component.getName()).matches()
        ? Stream.of(name(type, component))
        : Stream.empty();
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }

  private static Stream<Class<?>> types(Type type) {
    return switch (type) {
      case Class<?> plain -> Stream.of(plain);
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments()).flatMap(StoredTexts::types);
      default -> Stream.of(Object.class);
    };
  }
}

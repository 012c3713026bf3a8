package org.passage.chassis.codes;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads a code of a contract, for example {@code not-stated}, into the generated enum, for example
 * {@code NOT_STATED}. Other spellings of the same code are refused, as they are in a body.
 */
final class ParameterCodes implements ConverterFactory<String, Enum<?>> {
  @Override
  public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
    return written -> {
      for (T code : type.getEnumConstants()) {
        if (written.equals(Codes.written(code))) {
          return code;
        }
      }
      throw new IllegalArgumentException("Not a code of " + type.getSimpleName());
    };
  }
}

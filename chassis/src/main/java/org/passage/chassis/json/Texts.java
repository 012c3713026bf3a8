package org.passage.chassis.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Texts as they can be kept and found again: with half of a character, or with the character that
 * stands for nothing, what is stored would be another text than what was sent.
 */
final class Texts extends StringDeserializer {
  @Override
  public String deserialize(JsonParser json, DeserializationContext context) {
    String text = super.deserialize(json, context);
    if (!isWhole(text)) {
      return (String) context.handleWeirdStringValue(String.class, "", "is not a whole text");
    }
    return text;
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}

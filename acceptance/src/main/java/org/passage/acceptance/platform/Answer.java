package org.passage.acceptance.platform;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered to one call. */
public record Answer(
    String caller, String method, String path, int status, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Goes on only with the status that must come.
   *
   * @throws Unexpected when another came
   */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new Unexpected(this + ", expected " + expected + ": " + body);
    }
    return this;
  }

  /** Goes on only when a value of the body is as it must be. */
  public Answer expect(String pointer, String expected) {
    String found = text(pointer);
    if (!found.equals(expected)) {
      throw new Unexpected(this + ": " + pointer + " is " + found + ", expected " + expected);
    }
    return this;
  }

  /** A value of the body by its JSON pointer; empty when it is not there. */
  public String text(String pointer) {
    return json().at(pointer).asString("");
  }

  /** The values of one field of every element of an array. */
  public List<String> texts(String array, String field) {
    return json().at(array).valueStream().map(it -> it.path(field).asString("")).toList();
  }

  public JsonNode json() {
    return JSON.readTree(body.isEmpty() ? "{}" : body);
  }

  public String eTag() {
    return headers.firstValue("ETag").orElse("");
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status;
  }

  /** The platform did not do what it must. */
  public static final class Unexpected extends RuntimeException {
    public Unexpected(String message) {
      super(message);
    }
  }
}

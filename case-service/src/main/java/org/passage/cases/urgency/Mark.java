package org.passage.cases.urgency;

import java.util.List;
import java.util.Locale;

/** What is noted on a case, each by the one feature that knows it. */
public enum Mark {
  /** How endangered she is, and when that is looked at again. */
  RISK("risk-"),
  /** When the first of the open tasks is due. */
  TASKS("task-"),
  /** The open flags. */
  FLAGS("flag-");

  static final String FIELD = "marks";
  private static final String EVENTS = "org.passage.cases.";

  private final String events;

  Mark(String events) {
    this.events = EVENTS + events;
  }

  /** Whether an event tells of a change of what is noted. */
  boolean changesWith(String eventType) {
    return eventType.startsWith(events);
  }

  String field() {
    return FIELD + "." + name().toLowerCase(Locale.ROOT);
  }

  String revision() {
    return field() + ".revision";
  }

  /** The way to the revision in a document. */
  List<String> path() {
    return List.of(revision().split("\\."));
  }

  String codes() {
    return field() + ".codes";
  }

  String due() {
    return field() + ".due";
  }
}

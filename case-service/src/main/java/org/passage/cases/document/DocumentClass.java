package org.passage.cases.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.passage.chassis.codes.Codes;

/** The class of field that a document is of; it decides who sees it (procedure row A4). */
public enum DocumentClass {
  CORE,
  IDENTITY,
  HEALTH,
  LEGAL,
  INVESTIGATION;

  /** Those of the codes that the contracts use. */
  static List<DocumentClass> among(Set<String> codes) {
    return Arrays.stream(values()).filter(it -> codes.contains(Codes.written(it))).toList();
  }
}

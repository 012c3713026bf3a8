package org.passage.acceptance.access;

import java.util.Set;
import java.util.regex.Pattern;

/** What the declarations of an operation mean for a caller of one of its roles. */
enum Decision {
  PERMITTED("yes"),
  /** The record is there, and this side of it may not do that. */
  OTHER_PARTY("other party"),
  /** There is no such record for the caller. */
  UNKNOWN("404"),
  /** The operation is not for the caller's organization. */
  FORBIDDEN("403");

  /** Operations that answer what there is for the caller, if only nothing. */
  private static final Pattern LISTING = Pattern.compile("list|search|export");

  private static final Set<String> CASE_BOUND = Set.of("case", "parties");

  private final String word;

  Decision(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** For a caller whose role is among those of the operation. */
  static Decision of(Operation operation, Relation relation) {
    return switch (operation.reach()) {
      case "everyone" -> PERMITTED;
      case "operator" -> relation == Relation.OWN ? PERMITTED : FORBIDDEN;
      case "organization" -> relation == Relation.OWN || !operation.named() ? PERMITTED : UNKNOWN;
      case "case" -> ofCase(operation, relation);
      case "parties" -> operation.named() ? ofParties(operation, relation) : PERMITTED;
      default -> throw new IllegalArgumentException(operation + " has an unknown x-access");
    };
  }

  private static Decision ofCase(Operation operation, Relation relation) {
    boolean list = !operation.named() && LISTING.matcher(operation.id()).lookingAt();
    return switch (relation) {
      case OWN -> PERMITTED;
      case SHARED -> operation.purposes().isEmpty() && !list ? UNKNOWN : PERMITTED;
      case FOREIGN -> list ? PERMITTED : UNKNOWN;
    };
  }

  private static Decision ofParties(Operation operation, Relation relation) {
    return switch (relation) {
      case OWN -> operation.party().equals("addressed") ? OTHER_PARTY : PERMITTED;
      case SHARED -> operation.party().equals("asking") ? OTHER_PARTY : PERMITTED;
      case FOREIGN -> UNKNOWN;
    };
  }

  /** Whether an answer's status is what was decided. */
  boolean means(int status, Operation operation) {
    return switch (this) {
      // What is permitted may still not be possible in the record's present state.
      case PERMITTED -> (status >= 200 && status < 300) || status == 409 || status == 412;
      case OTHER_PARTY -> status == 403 || status == 404 || status == 409;
      // What is listed publicly, such as a shelter, may be known to be another's; an unknown record
      // that a body names is an invalid field.
      case UNKNOWN ->
          status == 404
              || ((status == 403 || status == 400) && !CASE_BOUND.contains(operation.reach()));
      case FORBIDDEN -> status == 403;
    };
  }
}

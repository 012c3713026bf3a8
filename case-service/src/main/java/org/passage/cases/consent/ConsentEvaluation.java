package org.passage.cases.consent;

/**
 * Whether there is consent at a moment, and why or why not.
 *
 * @param reason what the latest decision says
 */
record ConsentEvaluation(Reason reason) {
  boolean permitted() {
    return switch (reason) {
      case GRANTED -> true;
      case NOT_ASKED, REFUSED, WITHDRAWN, EXPIRED, OTHER_PURPOSE, NOT_SHARED, NOT_PERMITTED ->
          false;
    };
  }

  /** Why consent is or is not there. */
  enum Reason {
    GRANTED,
    NOT_ASKED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /** She consented to sharing with it, for something else. */
    OTHER_PURPOSE,
    /** She consented, and nobody has shared the case yet, or not for this. */
    NOT_SHARED,
    /** All that an organization learns which does not own the case. */
    NOT_PERMITTED
  }
}

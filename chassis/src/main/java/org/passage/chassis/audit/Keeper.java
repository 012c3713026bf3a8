package org.passage.chassis.audit;

import java.util.List;

/** Keeps the trail of one request; see {@link Trail} for what is said. */
public interface Keeper {
  void touched(String caseId);

  void unseen(String caseId);

  void permitted(String caseId, Enum<?> basis);

  void refused(String caseId);

  void writing(String caseId);

  /** Comes back when all that was read so far is on record; forgets it then. */
  void keep();

  /** Those that the request read or wrote. */
  List<String> cases();
}

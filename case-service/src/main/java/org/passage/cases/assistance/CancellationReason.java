package org.passage.cases.assistance;

/** Why those who would provide a service do not; never her own choice. */
public enum CancellationReason {
  NOT_AVAILABLE,
  NO_LONGER_NEEDED,
  PROVIDED_OTHERWISE
}

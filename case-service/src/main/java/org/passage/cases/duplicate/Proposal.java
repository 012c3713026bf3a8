package org.passage.cases.duplicate;

import org.passage.cases.casefile.Case;

/** Another case that may be of the same person. */
record Proposal(Case other, Likeness likeness) {}

package org.passage.cases.blindindex;

/** What it means when a token is there. */
record Hit(MatchedField field, Aspect aspect) {}

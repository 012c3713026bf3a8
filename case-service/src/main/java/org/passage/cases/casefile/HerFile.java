package org.passage.cases.casefile;

import java.util.Map;
import java.util.function.Consumer;

/**
 * What one feature keeps of a person, for the file that she may ask for (GDPR, articles 15 and 20).
 * Whatever keeps something of her implements this; nothing else has to know of it.
 */
public interface HerFile {
  /** Stands in the data of an event that she must not learn of, and so not in her file either. */
  Map<String, String> UNTOLD = Map.of("told", "no");

  /** What the section is called, for example {@code consents}. */
  String section();

  /** Gives all there is of a case, one after the other, each in the contract's form. */
  void tell(String caseId, Consumer<Object> each);
}

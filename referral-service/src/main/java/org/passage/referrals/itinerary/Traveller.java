package org.passage.referrals.itinerary;

import java.util.List;

/**
 * What a journey must take into account about her.
 *
 * @param noEntry the countries that she may not enter
 * @param atRisk the countries in which somebody may look for her
 * @param documents all that she needs on the way
 */
public record Traveller(List<String> noEntry, List<String> atRisk, List<TravelDocument> documents) {
  public Traveller {
    noEntry = List.copyOf(noEntry);
    atRisk = List.copyOf(atRisk);
    documents = List.copyOf(documents);
  }
}

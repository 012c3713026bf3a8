package org.passage.cases.relationship;

import org.bson.types.Binary;

/**
 * A {@link Tie} under the key of the second case. As it lies in what the key of the first one
 * seals, nobody can read it once either key is destroyed.
 *
 * @param caseId whose key
 */
public record SealedTie(String caseId, Binary data) {}

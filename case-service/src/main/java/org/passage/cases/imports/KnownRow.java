package org.passage.cases.imports;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A row that was taken in.
 *
 * @param id a keyed hash, the same for the same case of the same organization
 * @param line of the file of that import
 */
public record KnownRow(@BsonId String id, String importId, long line) {}

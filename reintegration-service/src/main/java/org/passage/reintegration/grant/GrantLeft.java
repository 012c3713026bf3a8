package org.passage.reintegration.grant;

import org.bson.codecs.pojo.annotations.BsonId;

/** What can still be read of a grant after its case was erased, as far as it is needed. */
public record GrantLeft(@BsonId String id, String caseId, String fundId) {}

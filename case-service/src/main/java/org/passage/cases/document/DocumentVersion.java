package org.passage.cases.document;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.files.StoredContent;

/**
 * One version of a document's content.
 *
 * @param number from 1
 * @param contentId where the content lies
 * @param content what it is
 */
public record DocumentVersion(
    int number, String contentId, @Personal StoredContent content, Instant storedAt) {}

package org.passage.chassis.files;

/**
 * What a stored file is. It is part of the sealed document, so that a content that was cut, or put
 * in another one's place, is noticed.
 *
 * @param mediaType what it was found to be
 * @param bytes how long it is
 * @param sha256 in hexadecimal digits
 */
public record StoredContent(String mediaType, long bytes, String sha256) {}

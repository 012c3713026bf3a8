package org.passage.cases.htcds;

/**
 * What is wrong with a row.
 *
 * @param line in the file, its header being the first
 * @param column its name; empty where it is the row as a whole
 * @param detail what must be, never what stands there
 */
public record Fault(long line, String column, String detail) {}

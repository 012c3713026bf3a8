/**
 * Tables out of the platform, as CSV or XLSX: written as they go, and harmless in a spreadsheet.
 */
@NullMarked
package org.passage.chassis.tables;

import org.jspecify.annotations.NullMarked;

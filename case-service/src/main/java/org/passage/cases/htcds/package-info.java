/**
 * Cases in the columns of the Human Trafficking Case Data Standard 2.0, one mapping for both ways.
 * What the standard has no field for stands in columns of our own, which begin with {@code psg_}.
 */
@NullMarked
package org.passage.cases.htcds;

import org.jspecify.annotations.NullMarked;

/**
 * What donors give for what, where and when, and the one write by which its money moves (row J).
 */
@NullMarked
package org.passage.reintegration.fund;

import org.jspecify.annotations.NullMarked;

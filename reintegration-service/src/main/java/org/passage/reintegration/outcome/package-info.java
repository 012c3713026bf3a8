/** What a plan came to, for her and for groups of people (procedure row J). */
@NullMarked
package org.passage.reintegration.outcome;

import org.jspecify.annotations.NullMarked;

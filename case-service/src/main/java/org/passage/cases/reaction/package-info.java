/** The reference list of eight common reactions and what helps (procedure row B). */
@NullMarked
package org.passage.cases.reaction;

import org.jspecify.annotations.NullMarked;

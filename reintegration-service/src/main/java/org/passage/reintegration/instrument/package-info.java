/** The forms by which an organization assesses, in all their versions (procedure row J). */
@NullMarked
package org.passage.reintegration.instrument;

import org.jspecify.annotations.NullMarked;

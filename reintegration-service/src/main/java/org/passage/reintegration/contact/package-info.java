/** How she is reached without danger to her (procedure row J). */
@NullMarked
package org.passage.reintegration.contact;

import org.jspecify.annotations.NullMarked;

/** What people in a shelter complain about; those who are complained about never read it. */
@NullMarked
package org.passage.shelters.complaint;

import org.jspecify.annotations.NullMarked;

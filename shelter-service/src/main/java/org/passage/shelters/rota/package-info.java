/** Who is on duty in a shelter, and when. */
@NullMarked
package org.passage.shelters.rota;

import org.jspecify.annotations.NullMarked;

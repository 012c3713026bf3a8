/** The Kubernetes manifests, as kubectl renders them. */
@NullMarked
package org.passage.acceptance.kubernetes;

import org.jspecify.annotations.NullMarked;

/** Published series read from CSV, the index, look-up and derivation. */
@NullMarked
package org.tradecheck.reference;

import org.jspecify.annotations.NullMarked;

/** Every check, one class per fault, and the list. */
@NullMarked
package org.tradecheck.catalogue;

import org.jspecify.annotations.NullMarked;

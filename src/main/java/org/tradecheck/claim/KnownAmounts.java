package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/** What the amounts measured that the article has told, to know them when they are told again. */
final class KnownAmounts {

    private final Map<Amount, Frame> seen = new HashMap<>();

    /** A figure of at least two digits in money, to know it again. */
    private record Amount(BigDecimal value, String unit) {

        static Amount of(Quantity quantity) {
            return new Amount(
                    quantity.value().stripTrailingZeros(), quantity.unit().code());
        }
    }

    /** Whether a figure is known again when it is told again. */
    static boolean isTelling(Quantity quantity) {
        BigDecimal number = quantity.number();
        return quantity.kind() == Kind.MONEY
                && (number.precision() > 1 || number.unscaledValue().bitLength() > 3)
                && quantity.unit().isStated();
    }

    /** What a figure measured when it was told first; empty if it was not. */
    Optional<Frame> of(Quantity figure) {
        return isTelling(figure) ? Optional.ofNullable(seen.get(Amount.of(figure))) : Optional.empty();
    }

    void remember(Quantity figure, Frame frame) {
        if (isTelling(figure)) {
            seen.putIfAbsent(Amount.of(figure), frame);
        }
    }
}

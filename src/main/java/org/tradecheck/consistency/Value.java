package org.tradecheck.consistency;

/**
 * A number, or one that lies next to it by less than every measurable amount: {@code standard + nudge × ε}. So "x is
 * less than 5" is "x is at most 5 − ε", and open ends need no special treatment in the simplex.
 */
record Value(Ratio standard, Ratio nudge) implements Comparable<Value> {

    static final Value ZERO = new Value(Ratio.ZERO, Ratio.ZERO);

    static Value of(Ratio standard) {
        return new Value(standard, Ratio.ZERO);
    }

    Value plus(Value other) {
        return new Value(standard.plus(other.standard), nudge.plus(other.nudge));
    }

    Value minus(Value other) {
        return new Value(standard.minus(other.standard), nudge.minus(other.nudge));
    }

    Value times(Ratio factor) {
        return new Value(standard.times(factor), nudge.times(factor));
    }

    @Override
    public int compareTo(Value other) {
        int order = standard.compareTo(other.standard);
        return order != 0 ? order : nudge.compareTo(other.nudge);
    }
}

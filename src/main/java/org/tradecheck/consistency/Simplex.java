package org.tradecheck.consistency;

import java.util.List;
import java.util.Optional;
import org.tradecheck.consistency.LinearSystem.Sum;

/**
 * The exact judge: decides in fractions whether amounts can lie within bounds, and says why not. Bounds come and go
 * while the tableau stays, so the next question starts from the answer to the last one (Dutertre and de Moura, "A fast
 * linear-arithmetic solver for DPLL(T)", 2006). Bland's rule keeps it from going round in circles.
 */
final class Simplex {

    /** No bound. */
    private static final int NONE = -1;

    private final int size;
    private final int[] basic;
    private final int[] rowOf;
    private final SparseRow[] rows;
    private final Value[] values;
    private final Value[] low;
    private final Value[] high;
    private final int[] lowBy;
    private final int[] highBy;
    private int pivotsLeft;
    private boolean isStale;

    /** A reason why bounds cannot all hold: numbers of constraints, and their multipliers above zero. */
    record Reason(int[] constraints, Ratio[] multipliers) {}

    /** An end of the values that a variable can have. */
    record End(boolean isFinite, Value value) {}

    /** Thrown when the steps that one group of relations may take are used up. */
    static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("the steps of the exact simplex are used up", null, false, false);
        }
    }

    Simplex(int amounts, List<Sum> sums, int pivots) {
        size = amounts + sums.size();
        pivotsLeft = pivots;
        rowOf = new int[size];
        basic = new int[sums.size()];
        rows = new SparseRow[sums.size()];
        values = new Value[size];
        low = new Value[size];
        high = new Value[size];
        lowBy = new int[size];
        highBy = new int[size];
        for (int v = 0; v < size; v++) {
            rowOf[v] = v < amounts ? NONE : v - amounts;
            values[v] = Value.ZERO;
            low[v] = Value.ZERO;
            high[v] = Value.ZERO;
            lowBy[v] = NONE;
            highBy[v] = NONE;
        }
        for (int r = 0; r < rows.length; r++) {
            basic[r] = amounts + r;
            rows[r] = SparseRow.of(sums.get(r));
        }
    }

    int pivotsLeft() {
        return pivotsLeft;
    }

    /** Forgets all bounds. */
    void clearBounds() {
        for (int v = 0; v < size; v++) {
            lowBy[v] = NONE;
            highBy[v] = NONE;
        }
        isStale = true;
    }

    /** Adds a bound. */
    void bound(int number, Constraint constraint) {
        int v = constraint.variable();
        Value bound = constraint.bound();
        if (constraint.isUpper()) {
            if (highBy[v] == NONE || bound.compareTo(high[v]) < 0) {
                high[v] = bound;
                highBy[v] = number;
            }
        } else if (lowBy[v] == NONE || bound.compareTo(low[v]) > 0) {
            low[v] = bound;
            lowBy[v] = number;
        }
    }

    /** Why the bounds cannot all hold; empty if they can. */
    Optional<Reason> contradiction() {
        for (int v = 0; v < size; v++) {
            if (lowBy[v] != NONE && highBy[v] != NONE && low[v].compareTo(high[v]) > 0) {
                return Optional.of(new Reason(new int[] {lowBy[v], highBy[v]}, new Ratio[] {Ratio.ONE, Ratio.ONE}));
            }
        }
        if (isStale) {
            settle();
        }
        while (true) {
            int row = violated();
            if (row < 0) {
                return Optional.empty();
            }
            int leaving = basic[row];
            boolean isTooLow = lowBy[leaving] != NONE && values[leaving].compareTo(low[leaving]) < 0;
            int entering = entering(rows[row], isTooLow);
            if (entering < 0) {
                return Optional.of(reason(row, isTooLow));
            }
            moveTo(row, entering, isTooLow ? low[leaving] : high[leaving]);
        }
    }

    /** Puts the free variables within their bounds and works the others out. */
    private void settle() {
        isStale = false;
        for (int v = 0; v < size; v++) {
            if (rowOf[v] == NONE) {
                if (lowBy[v] != NONE && values[v].compareTo(low[v]) < 0) {
                    values[v] = low[v];
                } else if (highBy[v] != NONE && values[v].compareTo(high[v]) > 0) {
                    values[v] = high[v];
                }
            }
        }
        for (int r = 0; r < rows.length; r++) {
            values[basic[r]] = rows[r].value(values);
        }
    }

    /** The row of the first variable that is out of its bounds. */
    private int violated() {
        int found = NONE;
        for (int r = 0; r < rows.length; r++) {
            int v = basic[r];
            boolean isOut = (lowBy[v] != NONE && values[v].compareTo(low[v]) < 0)
                    || (highBy[v] != NONE && values[v].compareTo(high[v]) > 0);
            if (isOut && (found < 0 || v < basic[found])) {
                found = r;
            }
        }
        return found;
    }

    /** The first variable of a row that can still move it up or down. */
    private int entering(SparseRow row, boolean isUp) {
        for (int i = 0; i < row.size(); i++) {
            int v = row.variable(i);
            boolean wantsUp = row.coefficient(i).signum() > 0 == isUp;
            boolean canMove = wantsUp
                    ? highBy[v] == NONE || values[v].compareTo(high[v]) < 0
                    : lowBy[v] == NONE || values[v].compareTo(low[v]) > 0;
            if (canMove) {
                return v;
            }
        }
        return NONE;
    }

    private Reason reason(int r, boolean isTooLow) {
        SparseRow row = rows[r];
        int[] constraints = new int[row.size() + 1];
        Ratio[] multipliers = new Ratio[row.size() + 1];
        int v = basic[r];
        constraints[0] = isTooLow ? lowBy[v] : highBy[v];
        multipliers[0] = Ratio.ONE;
        for (int i = 0; i < row.size(); i++) {
            int other = row.variable(i);
            Ratio coefficient = row.coefficient(i);
            boolean isAtHigh = coefficient.signum() > 0 == isTooLow;
            constraints[i + 1] = isAtHigh ? highBy[other] : lowBy[other];
            multipliers[i + 1] = coefficient.abs();
        }
        return new Reason(constraints, multipliers);
    }

    /** Gives the variable of a row a value by moving another one, and lets them change places. */
    private void moveTo(int row, int entering, Value target) {
        int leaving = basic[row];
        Ratio coefficient = rows[row].coefficientOf(entering);
        Value step = target.minus(values[leaving]).times(coefficient.inverse());
        shift(entering, step);
        values[leaving] = target;
        exchange(row, entering);
    }

    /** Moves a free variable, and with it all that depend on it. */
    private void shift(int variable, Value step) {
        values[variable] = values[variable].plus(step);
        for (int r = 0; r < rows.length; r++) {
            Ratio coefficient = rows[r].coefficientOf(variable);
            if (coefficient.signum() != 0) {
                int v = basic[r];
                values[v] = values[v].plus(step.times(coefficient));
            }
        }
    }

    private void exchange(int row, int entering) {
        if (--pivotsLeft < 0) {
            throw new OutOfSteps();
        }
        int leaving = basic[row];
        SparseRow solved = rows[row].solvedFor(entering, leaving);
        rows[row] = solved;
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = NONE;
        for (int r = 0; r < rows.length; r++) {
            if (r != row) {
                Ratio coefficient = rows[r].coefficientOf(entering);
                if (coefficient.signum() != 0) {
                    rows[r] = rows[r].with(entering, coefficient, solved);
                }
            }
        }
    }

    /** The highest value that a variable can have within the bounds, which can all hold. */
    End highest(int variable) {
        return furthest(variable, true);
    }

    /** The lowest value that a variable can have within the bounds, which can all hold. */
    End lowest(int variable) {
        return furthest(variable, false);
    }

    private End furthest(int variable, boolean isUp) {
        while (true) {
            int entering = variable;
            boolean moveUp = isUp;
            if (rowOf[variable] != NONE) {
                SparseRow row = rows[rowOf[variable]];
                entering = entering(row, isUp);
                if (entering < 0) {
                    return new End(true, values[variable]);
                }
                moveUp = row.coefficientOf(entering).signum() > 0 == isUp;
            }
            Optional<Value> room = roomOf(entering, moveUp);
            Optional<Value> step = room;
            int blocking = NONE;
            for (int r = 0; r < rows.length; r++) {
                Ratio coefficient = rows[r].coefficientOf(entering);
                if (coefficient.signum() == 0) {
                    continue;
                }
                int v = basic[r];
                Optional<Value> limit = roomOf(v, coefficient.signum() > 0 == moveUp);
                if (limit.isEmpty()) {
                    continue;
                }
                Value allowed = limit.get().times(coefficient.abs().inverse());
                int order = step.isEmpty() ? -1 : allowed.compareTo(step.get());
                if (order < 0 || (order == 0 && blocking != NONE && v < basic[blocking])) {
                    step = Optional.of(allowed);
                    blocking = r;
                }
            }
            if (step.isEmpty()) {
                return new End(false, Value.ZERO);
            }
            Value signed = moveUp ? step.get() : step.get().times(Ratio.of(-1));
            shift(entering, signed);
            if (blocking != NONE) {
                exchange(blocking, entering);
            } else if (entering == variable) {
                return new End(true, values[variable]);
            }
        }
    }

    /** How far a variable can go before it meets its own bound. */
    private Optional<Value> roomOf(int v, boolean isUp) {
        if (isUp) {
            return highBy[v] == NONE ? Optional.empty() : Optional.of(high[v].minus(values[v]));
        }
        return lowBy[v] == NONE ? Optional.empty() : Optional.of(values[v].minus(low[v]));
    }

    /** The value of a variable in the last answer. */
    Value value(int variable) {
        return values[variable];
    }

    /** A basic variable as a sum of free ones, in the order of their numbers. */
    private static final class SparseRow {

        private final int[] variables;
        private final Ratio[] coefficients;
        private final int size;

        private SparseRow(int[] variables, Ratio[] coefficients, int size) {
            this.variables = variables;
            this.coefficients = coefficients;
            this.size = size;
        }

        static SparseRow of(Sum sum) {
            int n = sum.variables().size();
            int[] variables = new int[n];
            Ratio[] coefficients = new Ratio[n];
            for (int i = 0; i < n; i++) {
                variables[i] = sum.variables().get(i);
                coefficients[i] = sum.coefficients().get(i);
            }
            return new SparseRow(variables, coefficients, n);
        }

        int size() {
            return size;
        }

        int variable(int at) {
            return variables[at];
        }

        Ratio coefficient(int at) {
            return coefficients[at];
        }

        Ratio coefficientOf(int variable) {
            int from = 0;
            int to = size - 1;
            while (from <= to) {
                int middle = (from + to) >>> 1;
                if (variables[middle] < variable) {
                    from = middle + 1;
                } else if (variables[middle] > variable) {
                    to = middle - 1;
                } else {
                    return coefficients[middle];
                }
            }
            return Ratio.ZERO;
        }

        Value value(Value[] values) {
            Value sum = Value.ZERO;
            for (int i = 0; i < size; i++) {
                sum = sum.plus(values[variables[i]].times(coefficients[i]));
            }
            return sum;
        }

        /** From y = … + c·x + … the row x = … + (1/c)·y − …. */
        SparseRow solvedFor(int x, int y) {
            Ratio factor = coefficientOf(x).inverse();
            Ratio opposite = factor.negate();
            int[] newVariables = new int[size];
            Ratio[] newCoefficients = new Ratio[size];
            int n = 0;
            boolean isPlaced = false;
            for (int i = 0; i < size; i++) {
                if (!isPlaced && variables[i] > y) {
                    newVariables[n] = y;
                    newCoefficients[n++] = factor;
                    isPlaced = true;
                }
                if (variables[i] != x) {
                    newVariables[n] = variables[i];
                    newCoefficients[n++] = coefficients[i].times(opposite);
                }
            }
            if (!isPlaced) {
                newVariables[n] = y;
                newCoefficients[n++] = factor;
            }
            return new SparseRow(newVariables, newCoefficients, n);
        }

        /** This row with another put in the place of a variable. */
        SparseRow with(int variable, Ratio factor, SparseRow other) {
            int[] newVariables = new int[size + other.size];
            Ratio[] newCoefficients = new Ratio[size + other.size];
            int n = 0;
            int i = 0;
            int j = 0;
            while (i < size || j < other.size) {
                if (i < size && variables[i] == variable) {
                    i++;
                    continue;
                }
                int mine = i < size ? variables[i] : Integer.MAX_VALUE;
                int theirs = j < other.size ? other.variables[j] : Integer.MAX_VALUE;
                Ratio coefficient;
                if (mine < theirs) {
                    coefficient = coefficients[i++];
                } else if (theirs < mine) {
                    coefficient = other.coefficients[j++].times(factor);
                } else {
                    coefficient = coefficients[i++].plus(other.coefficients[j++].times(factor));
                }
                if (coefficient.signum() != 0) {
                    newVariables[n] = Math.min(mine, theirs);
                    newCoefficients[n++] = coefficient;
                }
            }
            return new SparseRow(newVariables, newCoefficients, n);
        }
    }
}

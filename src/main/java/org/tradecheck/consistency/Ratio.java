package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms. Numbers that newspapers print fit into two longs nearly always; what does not fit
 * moves to big integers by itself.
 */
final class Ratio implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(0, 1);
    static final Ratio ONE = new Ratio(1, 1);

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE + 1);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final long numerator;
    /** Above zero; zero if the fraction is held in the big integers. */
    private final long denominator;

    private final BigInteger bigNumerator;
    private final BigInteger bigDenominator;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = BigInteger.ZERO;
        this.bigDenominator = BigInteger.ZERO;
    }

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    static Ratio of(long numerator) {
        return new Ratio(numerator, 1);
    }

    static Ratio of(BigDecimal value) {
        if (value.signum() == 0) {
            return ZERO;
        }
        int scale = value.scale();
        return scale <= 0
                ? reduced(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger n = numerator;
        BigInteger d = denominator;
        if (!divisor.equals(BigInteger.ONE)) {
            n = n.divide(divisor);
            d = d.divide(divisor);
        }
        if (d.signum() < 0) {
            n = n.negate();
            d = d.negate();
        }
        boolean isSmall = d.compareTo(MAX) <= 0 && n.compareTo(MAX) <= 0 && n.compareTo(MIN) >= 0;
        return isSmall ? new Ratio(n.longValue(), d.longValue()) : new Ratio(n, d);
    }

    private static Ratio reduced(long numerator, long denominator) {
        if (numerator == 0) {
            return ZERO;
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static boolean overflows(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return !(high == 0 && low >= 0) && !(high == -1 && low < 0 && low != Long.MIN_VALUE);
    }

    BigInteger numerator() {
        return denominator == 0 ? bigNumerator : BigInteger.valueOf(numerator);
    }

    BigInteger denominator() {
        return denominator == 0 ? bigDenominator : BigInteger.valueOf(denominator);
    }

    int signum() {
        return denominator == 0 ? bigNumerator.signum() : Long.signum(numerator);
    }

    Ratio negate() {
        return denominator == 0 ? new Ratio(bigNumerator.negate(), bigDenominator) : new Ratio(-numerator, denominator);
    }

    Ratio abs() {
        return signum() < 0 ? negate() : this;
    }

    Ratio plus(Ratio other) {
        if (signum() == 0) {
            return other;
        }
        if (other.signum() == 0) {
            return this;
        }
        if (denominator != 0 && other.denominator != 0) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                boolean isWrapped = ((numerator ^ sum) & (other.numerator ^ sum)) < 0 || sum == Long.MIN_VALUE;
                if (!isWrapped) {
                    return denominator == 1 ? new Ratio(sum, 1) : reduced(sum, denominator);
                }
            } else if (!overflows(numerator, other.denominator)
                    && !overflows(other.numerator, denominator)
                    && !overflows(denominator, other.denominator)) {
                long a = numerator * other.denominator;
                long b = other.numerator * denominator;
                long sum = a + b;
                boolean isWrapped = ((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE;
                if (!isWrapped) {
                    return reduced(sum, denominator * other.denominator);
                }
            }
        }
        BigInteger sum =
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
        return reduced(sum, denominator().multiply(other.denominator()));
    }

    Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    Ratio times(Ratio other) {
        if (signum() == 0 || other.signum() == 0) {
            return ZERO;
        }
        if (denominator != 0 && other.denominator != 0) {
            long first = gcd(Math.abs(numerator), other.denominator);
            long second = gcd(Math.abs(other.numerator), denominator);
            long a = numerator / first;
            long b = other.numerator / second;
            long c = denominator / second;
            long d = other.denominator / first;
            if (!overflows(a, b) && !overflows(c, d)) {
                return new Ratio(a * b, c * d);
            }
        }
        return reduced(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** One divided by this, which is not zero. */
    Ratio inverse() {
        if (denominator == 0) {
            return reduced(bigDenominator, bigNumerator);
        }
        return numerator > 0 ? new Ratio(denominator, numerator) : new Ratio(-denominator, -numerator);
    }

    Ratio over(Ratio other) {
        return times(other.inverse());
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator != 0 && denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int sign = signum();
        if (sign != other.signum()) {
            return Integer.compare(sign, other.signum());
        }
        if (denominator != 0
                && other.denominator != 0
                && !overflows(numerator, other.denominator)
                && !overflows(other.numerator, denominator)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return numerator().hashCode() * 31 + denominator().hashCode();
    }

    /** The decimal number nearest to it on the side that is asked for; exact if it has at most 24 digits. */
    BigDecimal decimal(RoundingMode rounding) {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), new java.math.MathContext(24, rounding))
                .stripTrailingZeros();
    }

    /** The same number as a decimal; only for fractions that have one. */
    BigDecimal exact() {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
    }

    /** Whether a double holds it without an error. */
    boolean isShort() {
        return denominator == 1 && Math.abs(numerator) < 1L << 52;
    }

    /** The double next to it, or one of the next few. */
    double approximate() {
        return denominator != 0
                ? (double) numerator / denominator
                : new BigDecimal(bigNumerator)
                        .divide(new BigDecimal(bigDenominator), java.math.MathContext.DECIMAL64)
                        .doubleValue();
    }

    @Override
    public String toString() {
        return numerator() + "/" + denominator();
    }
}

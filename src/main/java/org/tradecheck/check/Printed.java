package org.tradecheck.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/** Figures for messages: as the article prints them, and others in the same currency and scale. */
public final class Printed {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    /** A minus in front of a figure, alone or in brackets. */
    private static final Pattern SIGNED = Pattern.compile("(?:minus|\\(?[-\u2212\u2013]\\)?)\\s*");

    private final Reading reading;

    public Printed(Reading reading) {
        this.reading = reading;
    }

    /** The figure as printed: "$4.2 billion". */
    public String quote(Claim claim) {
        return quote(claim.quantity());
    }

    public String quote(Quantity quantity) {
        return oneLine(reading.article().quote(quantity.span()));
    }

    public String quote(int claim) {
        return quote(reading.claim(claim));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace("  ", " ");
    }

    /** Another value in the currency and scale of a printed figure, with its decimals: "$14.4 billion". */
    public String like(Claim claim, BigDecimal value) {
        return like(claim, value, 0);
    }

    /** As {@link #like(Claim, BigDecimal)} with some more decimals. */
    public String like(Claim claim, BigDecimal value, int moreDecimals) {
        return framed(claim.quantity(), quote(claim), number(claim.quantity(), value, moreDecimals));
    }

    /** As {@link #like(Claim, BigDecimal)} of a figure that no claim has. */
    public String like(Quantity quantity, BigDecimal value) {
        return framed(quantity, quote(quantity), number(quantity, value, 0));
    }

    /** A range in the currency and scale of a printed figure: "$13.8–14.0 billion". */
    public String range(Claim claim, Interval values) {
        String quote = quote(claim);
        Matcher signed = SIGNED.matcher(quote);
        boolean isTurned = claim instanceof ChangeClaim
                && values.high().isFinite()
                && values.high().value().signum() < 0
                && signed.lookingAt();
        // "-7.2 per cent" is a fall; what would have to be less than no fall is a rise.
        return isTurned
                ? range(claim.quantity(), "+" + quote.substring(signed.end()), values.negate())
                : range(claim.quantity(), quote, values);
    }

    private static String range(Quantity q, String quote, Interval values) {
        boolean hasHigh = values.high().isFinite();
        boolean hasLow =
                values.low().isFinite() && (!hasHigh || values.low().value().signum() != 0);
        boolean isExact = (!hasLow || isExact(q, values.low().value()))
                && (!hasHigh || isExact(q, values.high().value()));
        int more = isExact ? 0 : 1;
        if (hasLow && hasHigh) {
            String low = number(q, values.low().value(), more);
            String high = number(q, values.high().value(), more);
            return framed(q, quote, low.equals(high) ? low : low + "–" + high);
        }
        if (hasLow) {
            return (values.low().isOpen() ? "more than " : "at least ")
                    + framed(q, quote, number(q, values.low().value(), more));
        }
        if (hasHigh) {
            return (values.high().isOpen() ? "less than " : "at most ")
                    + framed(q, quote, number(q, values.high().value(), more));
        }
        return "any value";
    }

    /** Whether the decimals of the printed figure are enough for a value. */
    private static boolean isExact(Quantity like, BigDecimal value) {
        return digits(like, value, 0).compareTo(scaled(like, value)) == 0;
    }

    /** The printed figure with other digits, and with another scale word if the scale is another. */
    public String reprinted(Claim claim, BigDecimal number, BigDecimal multiplier) {
        Quantity q = claim.quantity();
        String digits = framed(q, quote(claim), grouped(number));
        if (multiplier.compareTo(q.multiplier()) == 0) {
            return digits;
        }
        return digits + " × "
                + multiplier
                        .divide(q.multiplier(), MathContext.DECIMAL64)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** The bare number of a value in the scale of a printed figure: "14.4". */
    public String bare(Claim claim, BigDecimal value, int moreDecimals) {
        return number(claim.quantity(), value, moreDecimals);
    }

    private static BigDecimal scaled(Quantity like, BigDecimal value) {
        return value.divide(like.multiplier(), MathContext.DECIMAL64);
    }

    private static BigDecimal digits(Quantity like, BigDecimal value, int moreDecimals) {
        int decimals = Math.max(0, like.number().scale()) + moreDecimals;
        return scaled(like, value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String number(Quantity like, BigDecimal value, int moreDecimals) {
        return grouped(digits(like, value, moreDecimals));
    }

    /** A number with its thousands grouped by commas. */
    public static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = whole.startsWith("-") ? "−" : "";
        String digits = whole.startsWith("-") ? whole.substring(1) : whole;
        if (number.abs().compareTo(THOUSAND) >= 0) {
            StringBuilder out = new StringBuilder(digits.length() + 4);
            for (int i = 0; i < digits.length(); i++) {
                if (i > 0 && (digits.length() - i) % 3 == 0) {
                    out.append(',');
                }
                out.append(digits.charAt(i));
            }
            digits = out.toString();
        }
        return sign + digits + (point < 0 ? "" : plain.substring(point));
    }

    /** The printed figure with other digits in the place of its own. */
    private static String framed(Quantity quantity, String quote, String digits) {
        int start = 0;
        while (start < quote.length() && !isDigit(quote.charAt(start))) {
            start++;
        }
        if (start == quote.length()) {
            return digits + suffix(quantity);
        }
        int end = start;
        while (end < quote.length() && (isDigit(quote.charAt(end)) || isMark(quote, end))) {
            end++;
        }
        String tail = quote.substring(end);
        // "2 billion 318.4 million": two numerals with a scale each are one number in the smaller scale.
        boolean isOfTwo = !onlyDigits(quote.substring(start, end))
                .equals(onlyDigits(quantity.number().abs().toPlainString()));
        if (quantity.isRange() || (isOfTwo && tail.chars().anyMatch(c -> isDigit((char) c)))) {
            tail = suffixAfterRange(tail);
        }
        return quote.substring(0, start) + digits + tail;
    }

    private static String onlyDigits(String text) {
        return text.chars()
                .filter(c -> isDigit((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String suffixAfterRange(String tail) {
        int at = tail.length();
        while (at > 0 && !isDigit(tail.charAt(at - 1))) {
            at--;
        }
        return tail.substring(at);
    }

    private static String suffix(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> " percentage points";
            case MULTIPLE -> " times";
            default -> "";
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(String quote, int at) {
        char c = quote.charAt(at);
        boolean isMark = c == '.' || c == ',' || c == ' ' || c == ' ' || c == ' ';
        return isMark && at + 1 < quote.length() && isDigit(quote.charAt(at + 1));
    }

    /** A percentage with one decimal, or with as many as a printed one has: "25.9%". */
    public static String percent(BigDecimal value, int decimals) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP)) + "%";
    }

    /** What the figure of a claim is, in a word or two: "exports", "the deficit". */
    public static String noun(Claim claim) {
        if (claim instanceof ShareClaim share) {
            return share.of().isTrade() ? "the share of " + noun(share.of(), Sense.NONE) : "the share";
        }
        if (claim instanceof ChangeClaim change) {
            return change.sense() == Sense.DECREASE ? "the fall" : "the rise";
        }
        if (claim instanceof LevelClaim level) {
            String product = level.slots().product().value().name();
            String noun = noun(level.measure(), level.sense());
            return product.isEmpty() || !level.measure().isTrade() ? noun : noun + " of " + product;
        }
        return "the figure";
    }

    /** What is measured, in a word or two. */
    public static String noun(Measure measure, Sense sense) {
        return switch (measure) {
            case EXPORTS -> "exports";
            case IMPORTS -> "imports";
            case RE_EXPORTS -> "re-exports";
            case TURNOVER -> "total trade";
            case BALANCE ->
                sense == Sense.DEFICIT ? "the deficit" : sense == Sense.SURPLUS ? "the surplus" : "the balance";
            case SHARE -> "the share";
            case GROWTH -> "the growth";
            case INVESTMENT -> "investment";
            case CONTRACT -> "the contract value";
            case PRICE -> "the price";
            case VOLUME -> "the volume";
            case GDP -> "GDP";
            case CURRENT_ACCOUNT -> "the current account";
            case COVERAGE -> "the coverage rate";
            case OTHER -> "the figure";
        };
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        return joined(items, " and ");
    }

    /** "4.2, 3.1 or 0.6". */
    public static String either(List<String> items) {
        return joined(items, " or ");
    }

    private static String joined(List<String> items, String last) {
        if (items.size() <= 1) {
            return items.isEmpty() ? "" : items.get(0);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
    }

    /** Whether the figure is written with digits. */
    public boolean hasDigits(Claim claim) {
        return quote(claim).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a figure counts percent or points. */
    public static boolean isPercent(Claim claim) {
        Kind kind = claim.quantity().kind();
        return kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINT || kind == Kind.BASIS_POINT;
    }
}

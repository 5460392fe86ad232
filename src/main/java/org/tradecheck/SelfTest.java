package org.tradecheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.reference.Reference;

/**
 * What the checks would notice in this very article: each figure is slipped in turn, as a keyboard slips, and the checks
 * run again. A figure that nothing else in the article depends on floats free, and no check of the text can guard it.
 */
public final class SelfTest {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private SelfTest() {}

    /** How a figure is slipped. */
    public enum Slip {
        /** One digit is another one. */
        DIGIT,
        /** Two neighbouring digits change places. */
        TRANSPOSITION,
        /** Million for billion. */
        SCALE,
        /** Surplus for deficit, fell for rose. */
        DIRECTION,
        /** The decimal point is one place off. */
        DECIMAL
    }

    /**
     * What became of the slips of one figure.
     *
     * @param claim number of its claim
     * @param printed the figure as printed
     * @param caught slips that lead to an error naming the figure
     * @param missed slips that do not
     */
    public record Outcome(int claim, String printed, List<Slip> caught, List<Slip> missed) {}

    /** Slips every figure of an article in every way that it can be slipped, in the order of the text. */
    public static List<Outcome> run(Reading reading) {
        Printed printed = new Printed(reading);
        List<Outcome> outcomes = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            List<Slip> caught = new ArrayList<>();
            List<Slip> missed = new ArrayList<>();
            for (Slip slip : Slip.values()) {
                Optional<Claim> slipped = slipped(claim, slip, printed.hasDigits(claim));
                if (slipped.isPresent()) {
                    (isCaught(reading, slipped.get()) ? caught : missed).add(slip);
                }
            }
            if (!caught.isEmpty() || !missed.isEmpty()) {
                outcomes.add(new Outcome(
                        claim.provenance().number(), printed.quote(claim), List.copyOf(caught), List.copyOf(missed)));
            }
        }
        return outcomes;
    }

    private static boolean isCaught(Reading reading, Claim slipped) {
        int number = slipped.provenance().number();
        List<Claim> claims = new ArrayList<>(reading.claims());
        claims.set(number - 1, slipped);
        Reading changed = new Reading(
                reading.article(), reading.date(), reading.numbers(), reading.periods(), claims, reading.links());
        for (Finding finding :
                Tradecheck.check(changed, new Settings(Reference.NONE)).findings()) {
            if (finding.severity() == Severity.ERROR && finding.claims().contains(number)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Claim> slipped(Claim claim, Slip slip, boolean hasDigits) {
        boolean isFigure = claim instanceof LevelClaim || claim instanceof ShareClaim || claim instanceof ChangeClaim;
        if (!isFigure || claim.quantity().isRange()) {
            return Optional.empty();
        }
        if (slip == Slip.DIRECTION) {
            return reversed(claim);
        }
        return hasDigits ? slipped(claim.quantity(), slip).map(q -> with(claim, q)) : Optional.empty();
    }

    private static Optional<Quantity> slipped(Quantity quantity, Slip slip) {
        BigDecimal number = quantity.number();
        BigDecimal multiplier = quantity.multiplier();
        return switch (slip) {
            case DIGIT -> digit(number).map(n -> quantity.reprinted(n, multiplier));
            case TRANSPOSITION -> swapped(number).map(n -> quantity.reprinted(n, multiplier));
            case DECIMAL -> Optional.of(quantity.reprinted(number.movePointLeft(1), multiplier));
            case SCALE ->
                multiplier.compareTo(THOUSAND) < 0
                        ? Optional.empty()
                        : Optional.of(quantity.reprinted(
                                number,
                                multiplier.compareTo(MILLION) > 0
                                        ? multiplier.divide(THOUSAND)
                                        : multiplier.multiply(THOUSAND)));
            case DIRECTION -> Optional.empty();
        };
    }

    /** The second digit that counts, or the only one, three further on. */
    private static Optional<BigDecimal> digit(BigDecimal number) {
        char[] digits = number.unscaledValue().toString().toCharArray();
        int at = digits.length > 1 ? 1 : 0;
        digits[at] = (char) ('0' + (digits[at] - '0' + 3) % 10);
        BigDecimal slipped = number(digits, number.scale());
        return slipped.signum() > 0 ? Optional.of(slipped) : Optional.empty();
    }

    private static Optional<BigDecimal> swapped(BigDecimal number) {
        char[] digits = number.unscaledValue().toString().toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            boolean isLeadingZero = i == 1 && digits[i] == '0';
            if (digits[i] != digits[i - 1] && !isLeadingZero) {
                char digit = digits[i];
                digits[i] = digits[i - 1];
                digits[i - 1] = digit;
                return Optional.of(number(digits, number.scale()));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(char[] digits, int scale) {
        return new BigDecimal(new String(digits)).movePointLeft(scale).setScale(Math.max(scale, 0));
    }

    private static Optional<Claim> reversed(Claim claim) {
        if (claim instanceof LevelClaim level && level.sense() != Sense.NONE) {
            return Optional.of(new LevelClaim(
                    level.provenance(),
                    level.slots(),
                    level.measure(),
                    level.sense().opposite(),
                    level.quantity(),
                    level.timing(),
                    level.extreme(),
                    level.readings()));
        }
        if (claim instanceof ChangeClaim change && change.sense() != Sense.NONE) {
            return Optional.of(change(change, change.sense().opposite(), change.quantity()));
        }
        return Optional.empty();
    }

    private static Claim with(Claim claim, Quantity quantity) {
        if (claim instanceof LevelClaim level) {
            return new LevelClaim(
                    level.provenance(),
                    level.slots(),
                    level.measure(),
                    level.sense(),
                    quantity,
                    level.timing(),
                    level.extreme(),
                    level.readings());
        }
        if (claim instanceof ShareClaim share) {
            return new ShareClaim(
                    share.provenance(), share.slots(), share.of(), share.whole(), quantity, share.readings());
        }
        return claim instanceof ChangeClaim change ? change(change, change.sense(), quantity) : claim;
    }

    private static ChangeClaim change(ChangeClaim change, Sense sense, Quantity quantity) {
        return new ChangeClaim(
                change.provenance(),
                change.slots(),
                change.form(),
                change.of(),
                sense,
                change.ofSense(),
                quantity,
                change.base(),
                change.shareOf(),
                change.isAnnualRate(),
                change.readings());
    }
}

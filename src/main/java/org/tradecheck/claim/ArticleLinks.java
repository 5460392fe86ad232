package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/** Links between figures of neighbouring sentences: prices with their values and volumes, shares with the rest. */
final class ArticleLinks {

    private final List<Quantity> numbers;
    private final List<Claim> claims;
    private final List<Integer> remainders;
    private final List<Link> links = new ArrayList<>();

    private ArticleLinks(List<Claim> claims, List<Integer> remainders, List<Quantity> numbers) {
        this.numbers = numbers;
        this.claims = claims;
        this.remainders = remainders;
    }

    /**
     * The links.
     *
     * @param remainders numbers of the claims whose sentence calls them the rest
     * @param numbers every number of the article: a percentage that no share claims breaks the sum
     */
    static List<Link> of(List<Claim> claims, List<Integer> remainders, List<Quantity> numbers) {
        ArticleLinks found = new ArticleLinks(claims, remainders, numbers);
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim level
                    && level.timing() == LevelClaim.Timing.AVERAGE
                    && level.measure() != Measure.OTHER) {
                found.average(level);
            }
            if (claim instanceof LevelClaim level
                    && level.measure() == Measure.PRICE
                    && level.slots().status().isFact()) {
                found.product(level);
            }
        }
        for (int remainder : remainders) {
            if (claims.get(remainder - 1) instanceof ShareClaim share) {
                found.shares(share);
            }
        }
        return found.links;
    }

    /** "Exports averaged $1.2 billion a month, for a total of 14 billion". */
    private void average(LevelClaim average) {
        for (Claim claim : claims) {
            int away = Math.abs(
                    average.provenance().sentenceIndex() - claim.provenance().sentenceIndex());
            boolean isTotal = claim instanceof LevelClaim level
                    && level.timing() == LevelClaim.Timing.TOTAL
                    && away == 0
                    && level.measure() == average.measure()
                    && level.sense() == average.sense()
                    && level.slots()
                            .product()
                            .value()
                            .equals(average.slots().product().value())
                    && level.slots()
                            .partner()
                            .value()
                            .equals(average.slots().partner().value())
                    && level.slots()
                            .period()
                            .value()
                            .equals(average.slots().period().value());
            if (isTotal) {
                links.add(new Link(Link.Kind.AVERAGE, List.of(number(claim), number(average)), false));
            }
        }
    }

    /** "Rice shipments of 20.6 million tonnes were valued at A, which works out to B a tonne". */
    private void product(LevelClaim price) {
        String unit = price.quantity().unit().code();
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return;
        }
        String money = unit.substring(0, slash);
        String mass = unit.substring(slash + 1);
        List<LevelClaim> values = new ArrayList<>();
        List<LevelClaim> volumes = new ArrayList<>();
        for (Claim claim : claims) {
            int away = price.provenance().sentenceIndex() - claim.provenance().sentenceIndex();
            boolean isNear = away >= 0
                    && away <= 1
                    && claim.provenance().paragraph() == price.provenance().paragraph();
            if (!(claim instanceof LevelClaim level) || !isNear || !isSameGood(level, price)) {
                continue;
            }
            Quantity quantity = level.quantity();
            boolean isCurrent =
                    level.slots().period().value().equals(price.slots().period().value());
            if (quantity.kind() == Kind.MONEY && quantity.unit().code().equals(money) && away == 0) {
                values.add(level);
            } else if (quantity.unit().code().equals(mass) && isCurrent) {
                volumes.add(level);
            }
        }
        if (values.size() == 1 && volumes.size() == 1) {
            links.add(new Link(
                    Link.Kind.PRODUCT, List.of(number(values.get(0)), number(price), number(volumes.get(0))), false));
        }
    }

    private static boolean isSameGood(LevelClaim level, LevelClaim price) {
        return level.provenance().number() != price.provenance().number()
                && level.measure() != Measure.PRICE
                && level.slots().status().isFact()
                && (level.slots()
                                .product()
                                .value()
                                .equals(price.slots().product().value())
                        || level.slots().product().value().isAll());
    }

    private static int number(Claim claim) {
        return claim.provenance().number();
    }

    /** "Machinery made up 42 percent, food 31; the remaining 27": the shares of one whole, up to the rest. */
    private void shares(ShareClaim rest) {
        List<Integer> shares = new ArrayList<>();
        for (Claim claim : claims) {
            boolean isBefore = claim.provenance().number() <= number(rest)
                    && claim.provenance().paragraph() == rest.provenance().paragraph();
            if (isBefore && claim instanceof ShareClaim share && isPartOfOneWhole(share, rest)) {
                shares.add(number(share));
            }
        }
        if (shares.size() > 2 && isEveryPercentage(shares, rest)) {
            links.add(new Link(Link.Kind.SHARES, List.copyOf(shares), true));
        }
    }

    /** No percentage from the first of the shares to the last is anything but one of them, or an older one. */
    private boolean isEveryPercentage(List<Integer> shares, ShareClaim rest) {
        int from = claims.get(shares.get(0) - 1).span().start();
        int to = rest.span().end();
        long others = claims.stream()
                .filter(c -> c.span().start() >= from && c.span().end() <= to)
                .filter(c -> isOlderOrChange(c, rest))
                .count();
        long percentages = numbers.stream()
                .filter(q -> q.kind() == Kind.PERCENT || q.kind() == Kind.PERCENTAGE_POINT)
                .filter(q -> q.span().start() >= from && q.span().end() <= to)
                .count();
        return shares.size() + others == percentages && sumsToTheWhole(shares);
    }

    private static boolean isOlderOrChange(Claim claim, ShareClaim rest) {
        boolean isOlder = claim instanceof ShareClaim
                && !claim.slots().period().value().equals(rest.slots().period().value());
        boolean isChange = claim instanceof ChangeClaim change
                && (change.form() == ChangeClaim.Form.RATE || change.form() == ChangeClaim.Form.POINTS);
        return isOlder || isChange;
    }

    /** Two prints of one share count once. */
    private boolean sumsToTheWhole(List<Integer> shares) {
        return shares.stream()
                        .map(n -> claims.get(n - 1).slots().partner().value().code()
                                + '|'
                                + claims.get(n - 1).slots().product().value().name())
                        .distinct()
                        .count()
                == shares.size();
    }

    private static boolean isPartOfOneWhole(ShareClaim share, ShareClaim rest) {
        return share.of() == rest.of()
                && share.slots()
                        .reporter()
                        .value()
                        .equals(rest.slots().reporter().value())
                && share.slots().period().value().equals(rest.slots().period().value());
    }
}

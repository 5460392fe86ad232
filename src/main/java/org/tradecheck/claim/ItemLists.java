package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/**
 * Lists of goods or of partners, one paragraph each, below a total: "Total: $18.6 billion", "Dairy: $6.9 billion",
 * "Meat: $5.1 billion". Together the items are no more than the total.
 */
final class ItemLists {

    /** So many items make a list. */
    private static final int SHORTEST = 3;

    /** So many characters before its figure an item may name what it is of. */
    private static final int LONGEST_LABEL = 40;

    /** So many paragraphs above its first item the total may stand: a heading may lie between. */
    private static final int REACH = 2;

    private final List<Claim> claims;
    private final List<LevelClaim> list = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private ItemLists(List<Claim> claims) {
        this.claims = claims;
    }

    /** The totals with their lists, the total first. */
    static List<Link> links(List<Claim> claims) {
        ItemLists lists = new ItemLists(claims);
        for (int i = 0; i < claims.size(); i++) {
            lists.meet(i);
        }
        lists.end();
        return lists.links;
    }

    private void meet(int at) {
        Claim claim = claims.get(at);
        boolean isFirst = at == 0 || paragraph(claims.get(at - 1)) != paragraph(claim);
        if (!isFirst) {
            return;
        }
        boolean isItem = claim instanceof LevelClaim level && isItem(level);
        if (!isItem || (!list.isEmpty() && !isNext((LevelClaim) claim))) {
            end();
        }
        if (isItem) {
            list.add((LevelClaim) claim);
        }
    }

    private void end() {
        if (list.size() >= SHORTEST) {
            linkToTotal();
        }
        list.clear();
    }

    /** The nearest figure of everything above a list. */
    private void linkToTotal() {
        LevelClaim first = list.get(0);
        int otherFlow = -1;
        for (int i = first.provenance().number() - 2; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (paragraph(claim) < paragraph(first) - REACH
                    || claim.provenance().sentenceIndex() == otherFlow) {
                // "A was loaded and B unloaded. By group:": the list may be of both.
                return;
            }
            otherFlow = isOtherFlow(claim, first) ? claim.provenance().sentenceIndex() : otherFlow;
            if (claim instanceof LevelClaim level && isTotalOf(level, first)) {
                List<Integer> wholeAndParts = new ArrayList<>();
                wholeAndParts.add(i + 1);
                for (LevelClaim item : list) {
                    wholeAndParts.add(item.provenance().number());
                }
                links.add(new Link(Link.Kind.PARTS, List.copyOf(wholeAndParts), false));
                return;
            }
        }
    }

    private static boolean isOtherFlow(Claim claim, LevelClaim item) {
        boolean isFlow = claim.measure() == Measure.EXPORTS || claim.measure() == Measure.IMPORTS;
        return isFlow
                && claim instanceof LevelClaim
                && claim.measure() != item.measure()
                && claim.quantity().unit().equals(item.quantity().unit());
    }

    private static boolean isTotalOf(LevelClaim whole, LevelClaim item) {
        Area partner = isOfGoods(item) ? item.slots().partner().value() : Area.UNSTATED;
        return whole.slots().product().value().isAll()
                && whole.slots().partner().value().equals(partner)
                && isTold(whole)
                && isOfOneKind(whole, item);
    }

    /** The first figure of a paragraph, right at its start, of one kind of goods or of one country. */
    private static boolean isItem(LevelClaim level) {
        int before = level.provenance().span().start()
                - level.provenance().sentence().start();
        boolean isFlow = level.measure() == Measure.EXPORTS
                || level.measure() == Measure.IMPORTS
                || level.measure() == Measure.TURNOVER;
        return before <= LONGEST_LABEL
                && isFlow
                && isTold(level)
                && (isOfGoods(level)
                        || Areas.standard().isCountry(level.slots().partner().value()));
    }

    private static boolean isTold(LevelClaim level) {
        return level.slots().status().isFact() && level.timing() == LevelClaim.Timing.TOTAL;
    }

    private static boolean isOfGoods(LevelClaim level) {
        Product product = level.slots().product().value();
        return !product.isAll() && !product.equals(Product.SEVERAL);
    }

    private boolean isNext(LevelClaim next) {
        LevelClaim last = list.get(list.size() - 1);
        boolean isApart =
                paragraph(next) == paragraph(last) + 1 && isOfOneKind(last, next) && isOfGoods(last) == isOfGoods(next);
        for (LevelClaim item : list) {
            Area one = item.slots().partner().value();
            Area other = next.slots().partner().value();
            isApart &= isOfGoods(next)
                    ? one.equals(other)
                            && areApart(
                                    item.slots().product().value(),
                                    next.slots().product().value())
                    : !one.equals(other);
        }
        return isApart;
    }

    private static boolean areApart(Product one, Product other) {
        Products products = Products.standard();
        return !products.same(one, other) && !products.contains(one, other) && !products.contains(other, one);
    }

    private static boolean isOfOneKind(LevelClaim a, LevelClaim b) {
        return a.measure() == b.measure()
                && a.quantity().unit().equals(b.quantity().unit())
                && a.slots().reporter().value().equals(b.slots().reporter().value())
                && a.slots().period().value().isStated()
                && a.slots().period().value().equals(b.slots().period().value());
    }

    private static int paragraph(Claim claim) {
        return claim.provenance().paragraph();
    }
}

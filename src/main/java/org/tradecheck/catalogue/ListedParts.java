package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Provenance;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/**
 * Parts that a paragraph tells of one whole, goods that have nothing in common or single countries: "Copper brought in A,
 * fruit B and wine C." Together they are no more than the whole, be they all there is or not.
 */
final class ListedParts {

    /** What some statistics count with China. */
    private static final Set<String> WITH_CHINA = Set.of("HKG", "MAC", "TWN");

    private static final String CHINA = "CHN";

    /** Phrasings in which what is measured leads to its figure. */
    private static final Set<String> NAMING = Set.of("figure-of", "stood-at", "rose-to");

    private final Ledger ledger;

    /** The parts of each whole, by its claim, in the order of the text, each with how well it agrees with the whole. */
    private final Map<Integer, Map<Integer, Evidence>> parts = new LinkedHashMap<>();

    ListedParts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A part of a whole has been found. A whole that its words do not name may be a part itself whose words were not read. */
    void add(Relation within) {
        Claim whole = claim(within.claims().get(0));
        Provenance at = whole.provenance();
        boolean isToldOutright = at.isNamed()
                && NAMING.contains(at.phrasing())
                && whole.slots().period().evidence() == Evidence.EXPLICIT
                && whole.quantity().kind() == Kind.MONEY
                && at.number() < within.claims().get(1);
        if (!isToldOutright) {
            return;
        }
        parts.computeIfAbsent(within.claims().get(0), w -> new LinkedHashMap<>())
                .put(within.claims().get(1), within.agreement());
    }

    /** For each whole with several goods, and for each with several countries, that they are no more than it. */
    List<Relation> relations(String check) {
        List<Relation> found = new ArrayList<>();
        parts.forEach((whole, told) -> {
            List<Integer> goods = new ArrayList<>();
            List<Integer> countries = new ArrayList<>();
            for (int part : told.keySet()) {
                if (isOfGoods(part, whole) && goods.stream().allMatch(g -> areApart(product(g), product(part)))) {
                    goods.add(part);
                } else if (isOfCountry(part, whole)
                        && countries.stream().allMatch(c -> areApart(partner(c), partner(part)))) {
                    countries.add(part);
                }
            }
            for (List<Integer> listed : List.of(goods, countries)) {
                if (listed.size() > 1) {
                    found.add(atMost(check, whole, listed, told));
                }
            }
        });
        return found;
    }

    private static Relation atMost(String check, int whole, List<Integer> listed, Map<Integer, Evidence> grades) {
        List<Integer> claims = new ArrayList<>(List.of(whole));
        claims.addAll(listed);
        List<Term> terms = new ArrayList<>();
        Evidence grade = Evidence.EXPLICIT;
        for (int part : listed) {
            terms.add(Term.plus(part));
            grade = Agreement.weaker(grade, grades.getOrDefault(part, Evidence.ASSUMED));
        }
        terms.add(Term.minus(whole));
        return Relation.of(check, List.copyOf(claims), grade, new Row(terms, Row.Order.AT_MOST, BigDecimal.ZERO));
    }

    /** Goods traded with whomever the whole is. */
    private boolean isOfGoods(int part, int whole) {
        return partner(part).equals(partner(whole)) && Products.standard().isKnown(product(part));
    }

    /** What the whole is of, traded with one country. */
    private boolean isOfCountry(int part, int whole) {
        return Areas.standard().isCountry(partner(part)) && Products.standard().same(product(whole), product(part));
    }

    private static boolean areApart(Product one, Product other) {
        return Products.standard().disjoint(one, other);
    }

    private static boolean areApart(Area one, Area other) {
        return !one.equals(other) && !isWithChina(one, other) && !isWithChina(other, one);
    }

    private static boolean isWithChina(Area one, Area other) {
        return one.code().equals(CHINA) && WITH_CHINA.contains(other.code());
    }

    private Product product(int claim) {
        return claim(claim).slots().product().value();
    }

    private Area partner(int claim) {
        return Parts.world(claim(claim).slots().partner().value());
    }

    private Claim claim(int number) {
        return ledger.reading().claim(number);
    }
}

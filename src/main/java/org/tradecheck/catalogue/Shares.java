package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Match;
import org.tradecheck.claim.BaseFigures;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Shares with the printed parts and wholes that they belong to. */
final class Shares {

    /** So many paragraphs before a share its whole is still in the reader's mind. */
    private static final int NEAR = 2;

    /** So many figures of its paragraph a share without a whole may be of. */
    private static final int MOST_MEANT = 6;

    /** So many blanks stand between a part and its share at most. */
    private static final int LONGEST_BETWEEN = 8;

    /** So many characters of a sign stand before an amount, with the bracket. */
    private static final int LONGEST_SIGN = 5;

    /** Words before what follows from a share and is none of its figures. */
    private static final List<String> RESULTS = List.of(" leaving ", " leaves ", " left ", " so ", " while ", " but ");

    private static final String FOLLOWED = "followed by";

    private static final String OF_WHICH = "of which";

    private static final List<String> OF_THAT = List.of(" of that,", " of this,", " of it,", " of them,");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Ledger ledger;
    private final Arithmetic arithmetic;

    Shares(Ledger ledger) {
        this.ledger = ledger;
        this.arithmetic = new Arithmetic(ledger);
    }

    /**
     * A share, the printed figures that make up its part, and its printed whole.
     *
     * @param otherWholes figures that the whole may be instead
     * @param otherParts lists of figures that the part may be made of instead
     */
    record Parted(
            ShareClaim share,
            List<Integer> parts,
            int whole,
            Evidence agreement,
            List<Integer> otherWholes,
            List<List<Integer>> otherParts) {

        Parted(ShareClaim share, List<Integer> parts, int whole, Evidence agreement) {
            this(share, parts, whole, agreement, List.of(), List.of());
        }

        List<Integer> claims() {
            Set<Integer> claims = new LinkedHashSet<>();
            claims.add(share.provenance().number());
            claims.addAll(parts);
            claims.add(whole);
            claims.addAll(otherWholes);
            otherParts.forEach(claims::addAll);
            return List.copyOf(claims);
        }
    }

    /** Every share whose part and whole are printed. */
    List<Parted> parted() {
        Map<Integer, Integer> wholeOf = wholesByWords();
        List<Parted> found = new ArrayList<>();
        List<Integer> linked = new ArrayList<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.SHARE
                    && ledger.reading().claim(link.claims().get(0)) instanceof ShareClaim share) {
                int tied = amountOr(link.claims().get(1));
                int part = tied > 0 && isWholeOfOther(tied) ? 0 : tied;
                int said = link.claims().size() > 2 ? amountOr(link.claims().get(2)) : 0;
                boolean isSaid = said > 0 || behind(share) > 0 || share.whole().isSaid();
                int of = isSaid ? said : wholeOf.getOrDefault(part, 0);
                int whole = of > 0 && isOfOtherTime(share, of) ? 0 : of;
                parted(share, part, whole).ifPresent(found::add);
                linked.add(share.provenance().number());
            }
        }
        for (Claim claim : ledger.reading().claims()) {
            if (claim instanceof ShareClaim share
                    && !linked.contains(share.provenance().number())) {
                parted(share, 0, 0).ifPresent(found::add);
            }
        }
        found.addAll(nearby(found));
        found.removeIf(p -> !isMeant(p));
        return found;
    }

    /** Whether nothing between a share and its figures says that they are of something else. */
    private boolean isMeant(Parted parted) {
        return !isOfUnread(parted.share(), parted.whole())
                && !isOfNext(parted)
                && parted.parts().stream()
                        .noneMatch(part -> isOfTimeBefore(parted.share(), part)
                                || isShutOff(parted.share(), part)
                                || isOfOtherGoods(parted.share(), part));
    }

    /** Those of the others that the words alone lead to a part and a whole. */
    private List<Parted> nearby(List<Parted> found) {
        Set<Integer> known = new HashSet<>();
        found.forEach(p -> known.add(p.share().provenance().number()));
        Map<Integer, Integer> tied = new HashMap<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.SHARE) {
                tied.put(link.claims().get(0), amountOr(link.claims().get(1)));
            }
        }
        NearShares near = new NearShares(ledger);
        List<Parted> nearby = new ArrayList<>();
        for (Claim claim : ledger.reading().claims()) {
            int number = claim.provenance().number();
            if (claim instanceof ShareClaim share && !known.contains(number)) {
                near.parted(share, tied.getOrDefault(number, 0)).ifPresent(nearby::add);
            }
        }
        return nearby;
    }

    /** "$331 million, of which cars made up $115 million or 34.7%": the words that tell a part say of what. */
    private Map<Integer, Integer> wholesByWords() {
        Map<Integer, Integer> wholeOf = new HashMap<>();
        for (Link link : ledger.reading().links()) {
            boolean isRead = link.kind() == Link.Kind.PARTS
                    && !link.claims().contains(0)
                    && link.claims().stream().allMatch(ledger::isLevel);
            if (isRead) {
                link.claims().stream()
                        .skip(1)
                        .filter(part -> isOfWhich(link.claims().get(0), part))
                        .forEach(part -> wholeOf.put(part, link.claims().get(0)));
            }
        }
        return wholeOf;
    }

    private boolean isOfWhich(int whole, int part) {
        int behind = ledger.reading().claim(part).span().end();
        String text = ledger.reading().article().text();
        if (OF_THAT.stream().anyMatch(w -> text.startsWith(w, behind))) {
            // "Exports were A. Gold brought in B of that, or 70 percent".
            return true;
        }
        int from = ledger.reading().claim(whole).span().end();
        int to = Math.max(from, ledger.reading().claim(part).span().start());
        return Agreement.isSameSentence(
                        ledger.reading().claim(whole).provenance(),
                        ledger.reading().claim(part).provenance())
                && ledger.reading().article().text().substring(from, to).contains(OF_WHICH);
    }

    /** "78.3% of the $120 million planned": the amount right behind the share is its whole, whatever else it is; 0 for none. */
    private int behind(ShareClaim share) {
        int next = share.provenance().number() + 1;
        return next <= ledger.reading().claims().size()
                        && ledger.reading().claim(next) instanceof LevelClaim level
                        && isOf(share, level)
                        && isAmount(ledger, next)
                ? next
                : 0;
    }

    /** "53% of $173 billion, compared with 42.6% of $144 billion": what another share is of is no part. */
    private boolean isWholeOfOther(int amount) {
        return amount > 1
                && ledger.reading().claim(amount) instanceof LevelClaim level
                && ledger.reading().claim(amount - 1) instanceof ShareClaim share
                && isOf(share, level);
    }

    /** "$8.2 billion (28.9 percent of the total; 2024: $7.7 billion)": the same goods before are no whole. */
    private boolean isOfOtherTime(ShareClaim share, int whole) {
        Slots of = ledger.reading().claim(whole).slots();
        Period time = share.slots().period().value();
        return of.period().value().isStated()
                && of.period().value().isBefore(time)
                && !of.product().value().isAll()
                && of.product().value().equals(share.slots().product().value());
    }

    private int amountOr(int claim) {
        return claim > 0 && isAmount(ledger, claim) ? claim : 0;
    }

    /** Whether a claim prints an amount: a level, or a change counted in the unit of one. */
    static boolean isAmount(Ledger ledger, int claim) {
        Claim c = ledger.reading().claim(claim);
        return c instanceof LevelClaim
                || (c instanceof ChangeClaim change && change.form() == ChangeClaim.Form.ABSOLUTE);
    }

    private Optional<Parted> parted(ShareClaim share, int tiedPart, int linkedWhole) {
        int behind = behind(share);
        int linkedPart =
                tiedPart > 0 || linkedWhole > 0 ? tiedPart : behind > 0 ? partBefore(share, behind) : apposed(share);
        Evidence grade = Evidence.EXPLICIT;
        Unit unit = linkedPart > 0
                ? unit(linkedPart)
                : linkedWhole > 0 ? unit(linkedWhole) : ledger.nearestUnit(share.of(), share.provenance());
        if (!unit.isStated()) {
            return Optional.empty();
        }
        int whole = linkedWhole > 0 ? linkedWhole : behind;
        List<Integer> otherWholes = new ArrayList<>();
        if (whole == 0) {
            Optional<Match> match = whole(share, unit, linkedPart);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            if (match.get().all().stream().noneMatch(a -> isSaidFor(share, a))) {
                return Optional.empty();
            }
            whole = match.get().amount().number();
            match.get().others().forEach(o -> otherWholes.add(o.number()));
            if (!share.whole().isSaid()) {
                int meant = whole;
                mayBeMeant(share, unit).stream()
                        .filter(n -> n != meant && n != linkedPart && !otherWholes.contains(n))
                        .limit(MOST_MEANT)
                        .forEach(otherWholes::add);
            }
            grade = Agreement.weaker(
                    grade, isEveryCoverageTried(match.get()) ? Evidence.SENTENCE : carried(match.get()));
        }
        List<Integer> parts = new ArrayList<>();
        List<List<Integer>> otherParts = new ArrayList<>();
        Optional<SeveralGoods> several = linkedPart > 0
                ? Optional.empty()
                : SeveralGoods.of(ledger, share.of(), unit, share.slots(), share.provenance());
        if (linkedPart > 0) {
            parts.add(linkedPart);
        } else if (several.isPresent()) {
            List<List<Integer>> readings = several.get().readings();
            parts.addAll(readings.get(0));
            otherParts.addAll(readings.subList(1, readings.size()));
            grade = Agreement.weaker(grade, several.get().agreement());
        } else {
            String[] areas = share.slots().partner().value().code().split("\\+", -1);
            for (String area : areas) {
                Optional<Match> match = part(share, unit, new Area(area));
                boolean isClear = match.isPresent()
                        && match.get().others().isEmpty()
                        && isBeside(share, match.get().amount(), areas.length > 1);
                if (!isClear) {
                    return Optional.empty();
                }
                parts.add(match.get().amount().number());
                grade = Agreement.weaker(grade, match.get().agreement());
            }
        }
        boolean isSane = !parts.contains(whole)
                && unit(whole).equals(unit)
                && parts.stream().allMatch(p -> unit(p).equals(unit));
        Parted parted = new Parted(share, parts, whole, grade, otherWholes, otherParts);
        boolean isOfAnother = linkedWhole == 0 && isOfOtherWhole(parted, unit);
        return isSane && !isOfAnother && !isTurned(parted) ? Optional.of(parted) : Optional.empty();
    }

    /** "A, or 72%, after 76% a year before", "it used to be 59%": A is no part of what the earlier share is of. */
    private boolean isOfTimeBefore(ShareClaim share, int part) {
        Span span = ledger.reading().claim(part).span();
        String text = ledger.reading().article().text();
        return BaseFigures.isBase(text, share.span().start(), false) && !BaseFigures.isBase(text, span.start(), true);
    }

    /** "Copra led with A, or 29%, followed by kava at 26%": the one amount before is of other goods than the share. */
    private boolean isOfNext(Parted parted) {
        Span part = ledger.reading().claim(parted.parts().get(0)).span();
        Span share = parted.share().span();
        return parted.parts().size() == 1
                && part.end() < share.start()
                && parted.share().provenance().sentence().contains(part)
                && ledger.reading()
                        .article()
                        .text()
                        .substring(part.end(), share.start())
                        .contains(FOLLOWED);
    }

    /** "Copra brought in A, or 29%, and 26% came from kava": the amount of other goods is no part of what a share is. */
    private boolean isOfOtherGoods(ShareClaim share, int part) {
        Slot<Product> own = share.slots().product();
        Slot<Product> other = ledger.reading().claim(part).slots().product();
        return own.evidence() == Evidence.EXPLICIT
                && other.evidence() == Evidence.EXPLICIT
                && !own.value().isAll()
                && !other.value().isAll()
                && !own.value().equals(other.value())
                && ledger.hasShare(part)
                && own.origin().start() > ledger.reading().claim(part).span().end();
    }

    /** "24.4% of X (A), 17.2% of Y (B)": what stands in brackets belongs to the share before it. */
    private boolean isShutOff(ShareClaim share, int part) {
        Claim amount = ledger.reading().claim(part);
        int number = share.provenance().number();
        boolean isBetween = part == number - 1
                && part > 1
                && number < ledger.reading().claims().size()
                && Agreement.isSameSentence(amount.provenance(), share.provenance());
        return isBetween
                && ledger.reading().claim(part - 1) instanceof ShareClaim own
                && Agreement.isSameSentence(own.provenance(), share.provenance())
                && isInBrackets(amount)
                && isAmount(ledger, number + 1)
                && isInBrackets(ledger.reading().claim(number + 1))
                && Agreement.isSameSentence(ledger.reading().claim(number + 1).provenance(), share.provenance());
    }

    private boolean isInBrackets(Claim claim) {
        String text = ledger.reading().article().text();
        Span span = claim.span();
        // The sign of money may stand apart from its amount: "(R 13,070 million)".
        int open = text.lastIndexOf('(', span.start());
        return open >= 0
                && span.start() - open <= LONGEST_SIGN
                && span.end() < text.length()
                && text.charAt(span.end()) == ')';
    }

    /** "three-quarters of the $800 billion it wants": of an amount right behind it, which is no claim, and of no other. */
    private boolean isOfUnread(ShareClaim share, int whole) {
        int from = share.quantity().span().end();
        Span sentence = share.provenance().sentence();
        String text = ledger.reading().article().text();
        for (Quantity each : ledger.reading().numbers()) {
            if (each.span().start() >= from && each.span().end() <= sentence.end()) {
                String between = text.substring(from, each.span().start()).strip();
                boolean isOf = between.equals("of") || between.equals("of the") || between.equals("of its");
                return isOf
                        && each.unit().equals(unit(whole))
                        && !each.span()
                                .equals(ledger.reading().claim(whole).quantity().span());
            }
        }
        return false;
    }

    /** Whether a share fits its two amounts the other way round alone: then it is the roles of the two that were read wrongly. */
    private boolean isTurned(Parted parted) {
        Hedge hedge = parted.share().quantity().hedge();
        boolean isOneSided = hedge != Hedge.EXACT && hedge != Hedge.ABOUT;
        if (parted.parts().size() != 1 || isOneSided || arithmetic.isPossible(relation("", parted))) {
            return false;
        }
        Parted turned = new Parted(
                parted.share(), List.of(parted.whole()), parted.parts().get(0), parted.agreement());
        return arithmetic.isPossible(relation("", turned));
    }

    /** "47 percent of what we buy is tea, worth $31 million": the one amount beside a share that agrees with it in all; 0 if there is none. */
    private int apposed(ShareClaim share) {
        int next = share.provenance().number() + 1;
        if (next > ledger.reading().claims().size() || !isAmount(ledger, next)) {
            return 0;
        }
        Claim amount = ledger.reading().claim(next);
        int from = share.quantity().span().end();
        String between = ledger.reading()
                .article()
                .text()
                .substring(from, Math.max(from, amount.quantity().span().start()));
        if (RESULTS.stream().anyMatch(between::contains)) {
            // "financed 61% of the gap, leaving a deficit of A"
            return 0;
        }
        boolean isOfIt = amount instanceof LevelClaim level
                && level.timing() == LevelClaim.Timing.TOTAL
                && level.measure() == share.of()
                && Agreement.isSameSentence(share.provenance(), level.provenance())
                && !isOf(share, level)
                && level.slots()
                        .partner()
                        .value()
                        .equals(share.slots().partner().value())
                && level.slots()
                        .product()
                        .value()
                        .equals(share.slots().product().value())
                && level.slots()
                        .reporter()
                        .value()
                        .equals(share.slots().reporter().value())
                && level.slots().period().value().equals(share.slots().period().value());
        return isOfIt ? next : 0;
    }

    /** "Sold $21.7 billion of goods, 62.8% of the total of $31.8 billion": the amount told just before is the part; 0 for none. */
    private int partBefore(ShareClaim share, int whole) {
        int before = share.provenance().number() - 1;
        if (before < 1 || !(ledger.reading().claim(before) instanceof LevelClaim level)) {
            return 0;
        }
        LevelClaim all = (LevelClaim) ledger.reading().claim(whole);
        int from = level.quantity().span().end();
        int to = Math.max(from, share.quantity().span().start());
        String between = ledger.reading().article().text().substring(from, to).strip();
        boolean isApposed = (between.endsWith(",") || between.endsWith(", or") || between.endsWith(" or"))
                && !between.contains(" and ")
                && between.chars().filter(c -> c == ' ').count() <= LONGEST_BETWEEN;
        boolean isPart = level.timing() == LevelClaim.Timing.TOTAL
                && level.measure() == share.of()
                && Agreement.isSameSentence(share.provenance(), level.provenance())
                && unit(before).equals(unit(whole))
                && level.slots().period().value().equals(all.slots().period().value());
        return isApposed && isPart ? before : 0;
    }

    /** "26 percent of $79 billion": the amount is the whole. */
    private boolean isOf(ShareClaim share, LevelClaim level) {
        int from = share.quantity().span().end();
        int to = Math.max(from, level.quantity().span().start());
        String between = ledger.reading().article().text().substring(from, to).strip();
        boolean isOfOneSentence =
                share.provenance().sentenceIndex() == level.provenance().sentenceIndex();
        return isOfOneSentence
                && (between.equals("of")
                        || between.equals("of the")
                        // "(4.4% of GDP), as against a deficit of", "46% of exports, for a value of": there ends what
                        // it is of.
                        || (between.startsWith("of ")
                                && between.endsWith(" of")
                                && between.indexOf(')') < 0
                                && between.indexOf(',') < 0));
    }

    /**
     * Whether a share that does not fit its whole fits another printed amount of its flow. Then it is not known of what
     * it is a share: of domestic exports and not of all, or of last year's.
     */
    private boolean isOfOtherWhole(Parted parted, Unit unit) {
        boolean isExact = parted.share().quantity().hedge() == Hedge.EXACT;
        if (!isExact || arithmetic.isPossible(relation("", parted))) {
            return false;
        }
        Area with =
                world(ledger.reading().claim(parted.whole()).slots().partner().value());
        return ledger
                .nearest(
                        ledger.amounts(parted.share().of(), unit),
                        parted.share().provenance())
                .stream()
                .filter(a -> a.isPrinted()
                        && a.timing() == LevelClaim.Timing.TOTAL
                        && isWholeLike(parted.share(), with, a)
                        && !parted.parts().contains(a.number()))
                .anyMatch(a -> arithmetic.isPossible(
                        relation("", new Parted(parted.share(), parted.parts(), a.number(), parted.agreement()))));
    }

    /** Trade with everybody that the share's whole is with, in all goods or a kind of them that is not the share's own. */
    private static boolean isWholeLike(ShareClaim share, Area with, Amount amount) {
        Area partner = world(amount.slots().partner().value());
        Product product = amount.slots().product().value();
        return (partner.equals(with) || !partner.isStated())
                && !product.equals(share.slots().product().value());
    }

    /** "The three together bought A, or 42.6 per cent": of what the paragraph told before, whatever it is the total of. */
    private List<Integer> mayBeMeant(ShareClaim share, Unit unit) {
        return ledger.amounts(share.of(), unit).stream()
                .filter(Amount::isPrinted)
                .filter(a -> a.timing() == LevelClaim.Timing.TOTAL
                        && a.at().paragraph() == share.provenance().paragraph()
                        && a.number() < share.provenance().number()
                        && !isOnlyComparedWith(share, a))
                .map(Amount::number)
                .toList();
    }

    /** "fell to A from B the year before; those to Peru made up 17%": of A, for B is there to measure the fall. */
    private static boolean isOnlyComparedWith(ShareClaim share, Amount older) {
        String phrasing = older.at().phrasing();
        return (phrasing.equals("from-earlier") || phrasing.equals("against-earlier"))
                && older.slots()
                        .period()
                        .value()
                        .isBefore(share.slots().period().value());
    }

    /**
     * A share that does not say whether it is of goods or of goods and services is of one of them: where the totals of
     * both are printed and neither fits, nothing is assumed.
     */
    private static boolean isEveryCoverageTried(Match match) {
        List<Coverage> tried =
                match.all().stream().map(a -> a.slots().coverage()).toList();
        return tried.contains(Coverage.GOODS) && tried.contains(Coverage.BOTH);
    }

    /** One whole that agrees in everything stands wherever it stands: the share itself says what it is of. */
    private static Evidence carried(Match whole) {
        return whole.others().isEmpty() && whole.agreement() == Evidence.PARAGRAPH
                ? Evidence.SENTENCE
                : whole.agreement();
    }

    /** The whole stands near the share, before it or in its paragraph, or is what the article begins with. */
    private boolean isSaidFor(ShareClaim share, Amount whole) {
        int away = share.provenance().paragraph() - whole.at().paragraph();
        if (away >= 0 && away <= NEAR) {
            return true;
        }
        boolean isOfOneTime = share.slots().period().evidence().compareTo(Evidence.SENTENCE) <= 0
                && whole.slots().period().evidence().compareTo(Evidence.SENTENCE) <= 0;
        if (share.whole().isSaid() && isOfOneTime) {
            return true;
        }
        return ledger.amounts(whole.measure(), whole.unit()).stream()
                .filter(a -> a.isPrinted() && a.slots().status().isFact())
                .findFirst()
                .filter(first -> ledger.core(first.number()).meets(ledger.core(whole.number())))
                .isPresent();
    }

    /** A part that is not tied to its share stands before it, in its paragraph; several named again, in that before. */
    private static boolean isBeside(ShareClaim share, Amount part, boolean isOneOfSeveral) {
        int away = share.provenance().paragraph() - part.at().paragraph();
        boolean isNamed = share.slots().partner().evidence() == Evidence.EXPLICIT
                && part.slots().partner().evidence() == Evidence.EXPLICIT;
        return part.at().sentenceIndex() <= share.provenance().sentenceIndex()
                && (away == 0 || (away == 1 && (isOneOfSeveral || isNamed || areGoodsNamed(share, part))));
    }

    /** "Exports of chips came to A. … Chip exports made up 20% of the total": one good, named in both places, at one time. */
    private static boolean areGoodsNamed(ShareClaim share, Amount part) {
        Slots one = share.slots();
        Slots two = part.slots();
        return !one.product().value().isAll()
                && one.product().evidence() == Evidence.EXPLICIT
                && two.product().evidence() == Evidence.EXPLICIT
                && one.product().value().equals(two.product().value())
                && one.period().value().isStated()
                && one.period().value().equals(two.period().value());
    }

    private Unit unit(int claim) {
        return ledger.reading().claim(claim).quantity().unit();
    }

    /** Measures of which totals are told, and the parts of partners and goods beside them. */
    private static boolean isOfTotals(Measure measure) {
        return measure.isTrade() || measure == Measure.INVESTMENT || measure == Measure.CONTRACT;
    }

    private Optional<Match> part(ShareClaim share, Unit unit, Area partner) {
        if (!isOfTotals(share.of())) {
            return Optional.empty();
        }
        Slot<Area> slot = new Slot<>(
                partner,
                share.slots().partner().evidence(),
                share.slots().partner().origin());
        Slots slots = share.slots().withPartner(slot);
        if (sameAsWhole(share, slots)) {
            return Optional.empty();
        }
        return ledger.find(
                share.of(),
                unit,
                slots,
                share.provenance(),
                a -> a.isPrinted()
                        && a.timing() == LevelClaim.Timing.TOTAL
                        && !isWholeOfOther(a.number())
                        && !isOfOtherShare(share, a.number()));
    }

    /** "coffee was 19.5% and gold 44.6%, or $5bn": in one sentence, the amount told again of one share is not that of another. */
    private boolean isOfOtherShare(ShareClaim share, int amount) {
        return ledger.hasShare(amount)
                && Agreement.isSameSentence(
                        share.provenance(), ledger.reading().claim(amount).provenance());
    }

    /** A part that differs in nothing from its whole has lost what makes it a part. */
    private static boolean sameAsWhole(ShareClaim share, Slots part) {
        ShareClaim.Whole whole = share.whole();
        return world(whole.partner()).equals(world(part.partner().value()))
                && whole.product().equals(part.product().value())
                && (!whole.reporter().isStated()
                        || whole.reporter().equals(part.reporter().value()));
    }

    private static Area world(Area area) {
        return area.equals(Area.WORLD) ? Area.UNSTATED : area;
    }

    private Optional<Match> whole(ShareClaim share, Unit unit, int part) {
        if (!isOfTotals(share.of())) {
            return Optional.empty();
        }
        if (!share.whole().isStated() || isOnlyListed(share, part)) {
            return isPartOfTotal(share, part)
                    ? find(share, unit, part, totalSlots(share)).filter(m -> isToldJustBefore(share, m))
                    : Optional.empty();
        }
        Optional<Match> whole = find(share, unit, part, wholeSlots(share));
        boolean isOfGoods = !share.whole().partner().isStated()
                && share.whole().product().isAll()
                && (!share.slots().product().value().isAll() || isOfKnownPartner(share))
                && share.slots().partner().value().isStated();
        if (whole.isEmpty() && share.whole().isSaid()) {
            whole = onlyTotal(share, unit, part);
        }
        whole = whole.map(all -> orOfItsGoods(share, unit, part, all));
        // "Machines earned $90 million, or 25% of our exports": where only trade with the partner is told, of that.
        return whole.isEmpty() && isOfGoods
                ? find(
                        share,
                        unit,
                        part,
                        wholeSlots(share).withPartner(share.slots().partner()))
                : whole;
    }

    /**
     * "Copper earned B. Switzerland took copper worth A, or 46% of the total. All exports were C": of the copper or of all
     * goods, and sooner of what was told before.
     */
    private Match orOfItsGoods(ShareClaim share, Unit unit, int part, Match all) {
        boolean isOfBoth = share.slots().partner().value().isStated()
                && !share.slots().product().value().isAll()
                && share.whole().product().isAll()
                && !share.whole().partner().isStated();
        Optional<Match> goods = isOfBoth
                ? find(
                        share,
                        unit,
                        part,
                        wholeSlots(share).withProduct(share.slots().product()))
                : Optional.empty();
        if (goods.isEmpty()) {
            return all;
        }
        boolean isToldBefore = all.amount().number() < share.provenance().number();
        Match first = isToldBefore ? all : goods.get();
        Match second = isToldBefore ? goods.get() : all;
        List<Amount> others = new ArrayList<>(first.others());
        others.addAll(second.all());
        return new Match(first.amount(), first.agreement(), others);
    }

    /**
     * "The four together took 42% of exports", paragraphs behind: the one total of the flow, of the same country and time,
     * that the article has told before, even if other goods and partners stand between. Where an article tells of nothing
     * but coffee, its total is that of coffee.
     */
    private Optional<Match> onlyTotal(ShareClaim share, Unit unit, int part) {
        Slots slots = wholeSlots(share);
        List<Amount> all = ledger.amounts(share.of(), unit).stream()
                .filter(a -> a.isPrinted()
                        && a.timing() == LevelClaim.Timing.TOTAL
                        && !world(a.slots().partner().value()).isStated())
                .toList();
        boolean isOfEverything =
                all.stream().anyMatch(a -> a.slots().product().value().isAll());
        Slots of = isOfEverything || all.isEmpty() || !slots.product().value().isAll()
                ? slots
                : slots.withProduct(all.get(0).slots().product());
        if (of.product().value().equals(share.slots().product().value())
                && !of.product().value().isAll()
                && !share.slots().partner().value().isStated()) {
            return Optional.empty();
        }
        List<Amount> totals = all.stream()
                .filter(a -> a.number() != part
                        && a.number() < share.provenance().number()
                        && isSame(of, a.slots())
                        && ledger.agreement()
                                .inAll(of, share.provenance(), a.slots(), a.at())
                                .isPresent())
                .toList();
        boolean isOne = !totals.isEmpty()
                && totals.stream()
                        .allMatch(a -> ledger.core(a.number())
                                .meets(ledger.core(totals.get(0).number())));
        return isOne ? Optional.of(new Match(totals.get(0), Evidence.SENTENCE, List.of())) : Optional.empty();
    }

    private static boolean isSame(Slots a, Slots b) {
        return a.reporter().value().equals(b.reporter().value())
                && a.reporter().value().isStated()
                && world(a.partner().value()).equals(world(b.partner().value()))
                && a.product().value().equals(b.product().value())
                && a.period().value().equals(b.period().value())
                && a.period().value().isStated();
    }

    /** A partner that the share's sentence does not name is that of its whole too: "Of the imports, $5.8 million, or 42.3%, was meat". */
    private static boolean isOfKnownPartner(ShareClaim share) {
        return share.slots().partner().evidence().compareTo(Evidence.SENTENCE) > 0;
    }

    private Optional<Match> find(ShareClaim share, Unit unit, int part, Slots slots) {
        return ledger.find(
                share.of(),
                unit,
                slots,
                share.provenance(),
                a -> a.isPrinted() && a.number() != part && a.timing() == LevelClaim.Timing.TOTAL);
    }

    /** "China (61%) and India (23%) were the main markets": parts of one total, and no word says which. */
    private static boolean isOnlyListed(ShareClaim share, int part) {
        boolean isBesidePart = Math.abs(part - share.provenance().number()) == 1;
        return !isBesidePart
                && !share.whole().isSaid()
                && share.provenance().phrasing().equals("in-brackets")
                && share.slots().partner().value().isStated();
    }

    /** "The American market took A, which is 29 percent": of what it took from, though no word says so. */
    private boolean isPartOfTotal(ShareClaim share, int part) {
        return part > 0
                && ledger.reading().claim(part) instanceof LevelClaim level
                && level.measure() == share.of()
                && (world(level.slots().partner().value()).isStated()
                        || !level.slots().product().value().isAll());
    }

    /** Without a word, a share is of what its own paragraph has told. */
    private static boolean isToldJustBefore(ShareClaim share, Match whole) {
        return whole.amount().at().paragraph() == share.provenance().paragraph()
                && whole.amount().number() < share.provenance().number();
    }

    /** Trade in all goods with everybody, of the share's country and time. */
    private static Slots totalSlots(ShareClaim share) {
        Span origin = share.quantity().span();
        return share.slots()
                .withPartner(new Slot<>(Area.UNSTATED, Evidence.EXPLICIT, origin))
                .withProduct(new Slot<>(Product.ALL, Evidence.EXPLICIT, origin));
    }

    /** What the whole of a share is about: its own areas and product, and the share's period. */
    static Slots wholeSlots(ShareClaim share) {
        Span origin = share.quantity().span();
        ShareClaim.Whole whole = share.whole();
        Slots slots = share.slots()
                .withPartner(new Slot<>(whole.partner(), Evidence.EXPLICIT, origin))
                .withProduct(new Slot<>(whole.product(), Evidence.EXPLICIT, origin));
        return whole.reporter().isStated()
                ? slots.withReporter(new Slot<>(whole.reporter(), Evidence.EXPLICIT, origin))
                : slots;
    }

    /** A hundred times the part is the share times the whole. */
    static Relation relation(String check, Parted p) {
        List<List<Row>> readings = new ArrayList<>();
        List<List<Integer>> parts = new ArrayList<>(List.of(p.parts()));
        parts.addAll(p.otherParts());
        for (List<Integer> each : parts) {
            readings.add(List.of(row(p, each, p.whole())));
            p.otherWholes().forEach(w -> readings.add(List.of(row(p, each, w))));
        }
        return new Relation(check, p.claims(), readings, p.agreement());
    }

    /** The figures that make up the part of a share, as its relation has them. */
    static List<Integer> parts(Relation relation) {
        return relation.readings().get(0).get(0).terms().stream()
                .filter(t -> t.factor() == 0)
                .map(Term::amount)
                .toList();
    }

    /** The wholes that a share may be of, the likeliest first. */
    static List<Integer> wholes(Relation relation) {
        return relation.readings().stream()
                .flatMap(rows -> rows.get(0).terms().stream())
                .filter(t -> t.factor() != 0)
                .map(Term::amount)
                .distinct()
                .toList();
    }

    private static Row row(Parted p, List<Integer> parts, int whole) {
        List<Term> terms = new ArrayList<>();
        for (int part : parts) {
            terms.add(Term.of(part, HUNDRED));
        }
        terms.add(new Term(whole, BigDecimal.ZERO, p.share().provenance().number(), BigDecimal.ONE.negate()));
        return new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO);
    }
}

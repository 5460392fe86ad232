package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.Ledger;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Slots;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * What is left of a whole when its parts have been told: "Investors from the EU brought A and those from China B. The
 * remaining C came from elsewhere." Whatever stands between the whole and the rest may be parts, if each of it was read: some
 * of the figures may be parts of others, so that it is enough if some of them and the rest make up the whole.
 */
final class Rests {

    /** So many figures may stand between a whole and its rest. */
    private static final int MOST_PARTS = 5;

    /** So many claims before the rest its whole is looked for. */
    private static final int REACH = 40;

    /** What stands right before an amount that is what is left. */
    private static final List<String> LEADS = List.of(
            "the remaining ",
            "the other ",
            "the rest, ",
            "the rest – ",
            "the rest (",
            "the remainder, ",
            "the remainder of ",
            "the balance of ");

    /** Behind these another subject may begin. */
    private static final List<String> JOINTS = List.of(", and ", ", ", "; ", " and ", " while ", " – ");

    /** How the subject begins that is what is left. */
    private static final List<String> SUBJECTS = List.of(
            "all the remaining ",
            "all remaining ",
            "the remaining ",
            "all the rest ",
            "everything else ",
            "everybody else ",
            "everyone else ",
            "all others ",
            "all other ",
            "all the other ");

    /** So many blanks such a subject and its verb have. */
    private static final int LONGEST_SUBJECT = 7;

    /** What stands right behind an amount that is what is left. */
    private static final List<String> TRAILS = List.of(
            " for the rest",
            " to the rest",
            " for all other",
            " for all the other",
            " for everyone else",
            " for everybody else",
            " for others");

    private static final List<String> PRONOUNS = List.of(" of it ", " of this ", " of that ", " of them ");

    /** How a sentence begins that tells one of those spoken of. */
    private static final List<String> ONE_OF_THEM = List.of(
            "the largest, ",
            "the largest of ",
            "the largest one",
            "the biggest, ",
            "the biggest of ",
            "the biggest one",
            "the first, ",
            "the first of ",
            "one of them",
            "one of these",
            "one, ");

    private static final Evidence GUESSED = Evidence.ASSUMED;

    private final Ledger ledger;
    private final Arithmetic arithmetic;

    Rests(Ledger ledger) {
        this.ledger = ledger;
        this.arithmetic = new Arithmetic(ledger);
    }

    List<Relation> relations(String check) {
        Set<Integer> linked = new HashSet<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.PARTS) {
                linked.addAll(link.claims());
            }
        }
        List<Relation> found = new ArrayList<>();
        for (Claim claim : ledger.reading().claims()) {
            if (claim instanceof LevelClaim rest
                    && isRest(rest)
                    && !linked.contains(rest.provenance().number())) {
                relation(check, rest).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isRest(LevelClaim level) {
        boolean isFlow = level.measure().isTrade() || level.measure() == Measure.INVESTMENT;
        String before = before(level);
        return isFlow
                && level.timing() == LevelClaim.Timing.TOTAL
                && level.slots().status().isFact()
                && (LEADS.stream().anyMatch(before::endsWith)
                        || isSubjectRest(before)
                        || isLeftFor(before, level.span().end()));
    }

    /** The sentence up to a figure, in lower case. */
    private String before(LevelClaim level) {
        int start = level.span().start();
        return ledger.reading()
                .article()
                .text()
                .substring(Math.min(start, level.provenance().sentence().start()), start)
                .toLowerCase(Locale.ROOT);
    }

    /** "machinery cost A, food B and all the remaining sections combined C": the subject is what is left. */
    private static boolean isSubjectRest(String before) {
        int start = 0;
        for (String joint : JOINTS) {
            start = Math.max(start, before.lastIndexOf(joint) + joint.length());
        }
        String subject = before.substring(Math.min(start, before.length()));
        boolean isShort = subject.chars().filter(c -> c == ' ').count() <= LONGEST_SUBJECT;
        return isShort && SUBJECTS.stream().anyMatch(subject::startsWith);
    }

    /** "leaving A for the rest of the world". */
    private boolean isLeftFor(String before, int end) {
        String text = ledger.reading().article().text();
        return before.endsWith("leaving ") && TRAILS.stream().anyMatch(t -> text.startsWith(t, end));
    }

    private Optional<Relation> relation(String check, LevelClaim rest) {
        int whole = whole(rest);
        List<Integer> parts = whole > 0 ? parts(whole, rest) : List.of();
        if (parts.isEmpty() || parts.stream().anyMatch(p -> value(p).compareTo(value(whole)) > 0)) {
            // What is less than one of the parts is the whole of others.
            return Optional.empty();
        }
        int number = rest.provenance().number();
        List<Integer> told = toldBefore(rest);
        for (int i = 0; i + 1 < told.size(); i++) {
            // "Of the mining exports of A, copper made up B and gold C; the other D": the rest of a part.
            List<Integer> later = told.subList(i + 1, told.size());
            if (told.get(i) != whole
                    && mayContain(told.get(i), later)
                    && arithmetic.isPossible(relation(check, told.get(i), later, number, GUESSED))) {
                return Optional.empty();
            }
        }
        boolean isOfParagraph = ledger.reading().claim(whole).provenance().paragraph()
                == rest.provenance().paragraph();
        return Optional.of(
                relation(check, whole, parts, number, isOfParagraph ? Evidence.SENTENCE : Evidence.PARAGRAPH));
    }

    private BigDecimal value(int claim) {
        return ledger.reading().claim(claim).quantity().value();
    }

    /** What one partner took is no whole of what others took, unless it is a group that they belong to. */
    private boolean mayContain(int whole, List<Integer> parts) {
        Claim all = ledger.reading().claim(whole);
        Area group = Agreement.world(all.slots().partner().value());
        if (!group.isStated()) {
            return true;
        }
        Period time = all.slots().period().value();
        int year = time.isDated() ? time.end().getYear() : 0;
        return parts.stream()
                .map(p -> ledger.reading().claim(p).slots().partner().value())
                .anyMatch(p ->
                        !p.isStated() || p.equals(group) || Areas.standard().contains(group, p, year));
    }

    /** The last few figures before the rest. */
    private List<Integer> toldBefore(LevelClaim rest) {
        List<Integer> told = new ArrayList<>();
        int number = rest.provenance().number();
        for (int i = number - 1; i > 0 && i >= number - REACH && told.size() <= MOST_PARTS + 1; i--) {
            if (ledger.reading().claim(i) instanceof LevelClaim level && isOfOneKind(level, rest)) {
                told.add(0, i);
            }
        }
        return told;
    }

    /** Some of the parts and the rest make up the whole: which of the figures are parts of others is not known. */
    private static Relation relation(String check, int whole, List<Integer> parts, int rest, Evidence agreement) {
        List<Integer> claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        claims.add(rest);
        List<List<Row>> readings = new ArrayList<>();
        for (int chosen = (1 << parts.size()) - 1; chosen > 0; chosen--) {
            List<Term> terms = new ArrayList<>(List.of(Term.minus(whole), Term.plus(rest)));
            for (int i = 0; i < parts.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    terms.add(Term.plus(parts.get(i)));
                }
            }
            readings.add(List.of(new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO)));
        }
        return new Relation(check, List.copyOf(claims), List.copyOf(readings), agreement);
    }

    /** The last total of the flow told before the rest that all else agrees with; 0 if there is none. */
    private int whole(LevelClaim rest) {
        Slots of = rest.slots();
        int number = rest.provenance().number();
        String before = before(rest);
        boolean isSubject = LEADS.stream().noneMatch(before::endsWith) && isSubjectRest(before);
        for (int i = number - 1; i > 0 && i >= number - REACH; i--) {
            // "crude oil supplied A, cocoa B, everything else C": A is one of the list, though its goods may be
            // unknown.
            boolean isBeside =
                    Agreement.isSameSentence(ledger.reading().claim(i).provenance(), rest.provenance());
            boolean isListed = isBeside && (isSubject || ledger.hasShare(i) || isOfOneKindBefore(i, rest));
            boolean isWhole = !isListed
                    && !isPartOfIt(ledger.reading().claim(i))
                    && ledger.reading().claim(i) instanceof LevelClaim level
                    && isOfOneKind(level, rest)
                    && areGoodsOfOne(level, i, rest)
                    && isOfAllOrOfGroup(level, i, rest)
                    && level.slots().reporter().value().equals(of.reporter().value())
                    && (of.coverage() == Coverage.UNSTATED || level.slots().coverage() == of.coverage())
                    && level.quantity().value().compareTo(rest.quantity().value()) > 0
                    && hasParts(i, rest);
            if (isWhole) {
                return i;
            }
        }
        return 0;
    }

    /** Whether another such figure stands before one in its sentence: both are of a list. */
    private boolean isOfOneKindBefore(int claim, LevelClaim rest) {
        for (int i = claim - 1; i > 0; i--) {
            Claim before = ledger.reading().claim(i);
            if (!Agreement.isSameSentence(before.provenance(), rest.provenance())) {
                return false;
            }
            if (before instanceof LevelClaim level && isOfOneKind(level, rest)) {
                return true;
            }
        }
        return false;
    }

    /** "Gas accounted for A, oil for B and the remaining C was salt": B has no parts, for nothing is told between it and the rest. */
    private boolean hasParts(int whole, LevelClaim rest) {
        for (int i = whole + 1; i < rest.provenance().number(); i++) {
            if (ledger.reading().claim(i) instanceof LevelClaim level && isOfOneKind(level, rest)) {
                return true;
            }
        }
        return false;
    }

    /** "11.6 billion of it", "The largest, at A": a part, and not what it and the rest are parts of. */
    private boolean isPartOfIt(Claim claim) {
        String text = ledger.reading().article().text();
        int end = claim.span().end();
        return PRONOUNS.stream().anyMatch(p -> text.startsWith(p, end))
                || (claim instanceof LevelClaim level && ONE_OF_THEM.stream().anyMatch(before(level)::startsWith));
    }

    /** Whether all that is told behind a whole, up to the rest, is told of one partner. */
    private boolean areAllWith(Area partner, int whole, LevelClaim rest) {
        for (int i = whole + 1; i <= rest.provenance().number(); i++) {
            boolean isOfKind = ledger.reading().claim(i) instanceof LevelClaim level && isOfOneKind(level, rest);
            if (isOfKind && !ledger.reading().claim(i).slots().partner().value().equals(partner)) {
                return false;
            }
        }
        return true;
    }

    /** With everybody, or with the one partner of all that follows; or with a group of which all those told behind it are members. */
    private boolean isOfAllOrOfGroup(LevelClaim whole, int number, LevelClaim rest) {
        Area group = Agreement.world(whole.slots().partner().value());
        if (!group.isStated() || areAllWith(group, number, rest)) {
            return true;
        }
        Period time = rest.slots().period().value();
        int year = time.isDated() ? time.end().getYear() : 0;
        boolean isNamed = false;
        for (int i = number + 1; i < rest.provenance().number(); i++) {
            Area member = ledger.reading().claim(i).slots().partner().value();
            boolean isInside = !member.equals(group) && Areas.standard().contains(group, member, year);
            if (member.isStated() && !isInside) {
                return false;
            }
            isNamed |= isInside;
        }
        return isNamed;
    }

    /** All goods; or the goods of a whole whose parts, told behind it, are of no others. */
    private boolean areGoodsOfOne(LevelClaim whole, int number, LevelClaim rest) {
        Product goods = whole.slots().product().value();
        if (goods.isAll()) {
            return true;
        }
        for (int i = number + 1; i < rest.provenance().number(); i++) {
            Product other = ledger.reading().claim(i).slots().product().value();
            if (!other.isAll() && !other.equals(goods)) {
                return false;
            }
        }
        return true;
    }

    /** The figures between a whole and the rest, in the order of the text; none if there are too many or one was not read. */
    private List<Integer> parts(int whole, LevelClaim rest) {
        List<Integer> parts = new ArrayList<>();
        for (int i = whole + 1; i < rest.provenance().number(); i++) {
            if (ledger.reading().claim(i) instanceof LevelClaim level && isOfOneKind(level, rest)) {
                parts.add(i);
            }
        }
        boolean isNested = parts.stream()
                .anyMatch(p -> isRest((LevelClaim) ledger.reading().claim(p)));
        return parts.size() <= MOST_PARTS && !isNested && areAllRead(whole, rest) ? parts : List.of();
    }

    private static boolean isOfOneKind(LevelClaim level, LevelClaim rest) {
        return level.quantity().unit().equals(rest.quantity().unit())
                && level.measure() == rest.measure()
                && level.sense() == rest.sense()
                && level.timing() == rest.timing()
                && level.slots().status().isFact()
                && !level.provenance().isOfEarlier()
                && level.slots().period().value().equals(rest.slots().period().value());
    }

    /** Whether every amount between a whole and the rest, in their unit, is claimed. */
    private boolean areAllRead(int whole, LevelClaim rest) {
        Set<Span> read = new HashSet<>();
        for (int i = whole; i < rest.provenance().number(); i++) {
            read.add(ledger.reading().claim(i).quantity().span());
        }
        int from = ledger.reading().claim(whole).span().end();
        int to = rest.span().start();
        return ledger.reading().numbers().stream()
                .filter(n -> n.span().start() >= from && n.span().end() <= to)
                .filter(n -> n.unit().equals(rest.quantity().unit()))
                .map(Quantity::span)
                .allMatch(read::contains);
    }
}
